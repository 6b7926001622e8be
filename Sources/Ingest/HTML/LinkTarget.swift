import CLibxml2
import Documents
import Glibc

/// Addresses that links lead to.
enum LinkTarget {
    /// Where `address` leads from a page; nil when that is nowhere else: within the page, or to code. Relative ones stay
    /// as they are when the page's own address isn't known.
    static func resolved(_ address: String, from page: String?) -> String? {
        let trimmed = address.utf8.drop { $0 <= 0x20 }
        let end = trimmed.lastIndex { $0 > 0x20 }.map(trimmed.index(after:)) ?? trimmed.startIndex
        let bytes = trimmed[..<end].filter { $0 >= 0x20 && $0 != 0x7f }.flatMap {
            $0 == 0x20 ? Array("%20".utf8) : [$0]
        }
        // The controls beyond ASCII are two bytes long.
        let isClean = !zip(bytes, bytes.dropFirst()).contains { $0 == 0xc2 && (0x80...0x9f).contains($1) }
        guard let first = bytes.first, first != UInt8(ascii: "#"), bytes.count <= Link.longest, isClean else {
            return nil
        }
        let plain = String(decoding: bytes, as: UTF8.self)
        if Link.isAbsolute(plain) { return plain }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), !bytes[..<colon].contains(UInt8(ascii: "/")) {
            return nil
        }
        if bytes.starts(with: "//".utf8) { return "https:" + plain }
        guard let page, let built = xmlBuildURI(plain, page) else { return plain }
        defer { free(built) }
        return String(cString: built)
    }
}
