/// The charset that a page or a feed says it is written in.
enum DeclaredCharset {
    /// The charset's name as iconv knows it, from `<meta charset=…>`, `<meta … content="text/html; charset=…">` or
    /// `<?xml … encoding="…"?>`; nil for none, and for UTF-16, which a text with such a line isn't written in.
    static func find(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(Format.telling).map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
        let isXML = head.starts(with: "<?xml".utf8)
        for key in (isXML ? ["encoding=", "charset="] : ["charset="]).map({ Array($0.utf8) }) {
            for offset in head.indices where head[offset] == key[0] && head[offset...].starts(with: key) {
                let value = head[(offset + key.count)...].drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
                    .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3b && $0 != 0x3e && $0 != 0x2f }
                let name = String(decoding: value, as: UTF8.self)
                if !name.isEmpty { return known(name) }
            }
        }
        return nil
    }

    /// Names as the web reads them (WHATWG Encoding standard): older charsets as the ones that hold them.
    private static func known(_ name: String) -> String? {
        switch name {
        case "iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii": "windows-1252"
        case "gb2312", "gbk": "gb18030"
        case "shift_jis", "shift-jis", "x-sjis", "sjis": "cp932"
        case "ks_c_5601-1987", "euc-kr": "cp949"
        case "iso-8859-9": "windows-1254"
        case _ where name.hasPrefix("utf-16") || name.hasPrefix("utf-32"): nil
        default: name
        }
    }
}
