import CLibxml2

/// Parses HTML and XML with libxml2, however broken they are: nothing is fetched, no entity but the predefined ones is
/// expanded, and no document type is read.
enum MarkupParser {
    private static let ready: Void = xmlInitParser()

    /// The tree of an HTML page or a piece of one; `text` must be well-formed UTF-8.
    static func html(_ text: [UInt8]) -> MarkupTree {
        _ = ready
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            | HTML_PARSE_NODEFDTD.rawValue
        let parser = htmlNewParserCtxt()
        parser?.pointee.sax?.pointee = handler()
        parser?.pointee.sax?.pointee.initialized = reportingErrors
        return parse(text, with: parser) { parser, bytes, count in
            htmlCtxtReadMemory(parser, bytes, count, nil, "UTF-8", Int32(bitPattern: options))
        }
    }

    /// The tree of an XML document; `text` must be well-formed UTF-8.
    static func xml(_ text: [UInt8]) -> MarkupTree {
        _ = ready
        let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        let parser = xmlNewParserCtxt()
        parser?.pointee.sax?.pointee = handler()
        return parse(text, with: parser) { parser, bytes, count in
            xmlCtxtReadMemory(parser, bytes, count, nil, "UTF-8", Int32(bitPattern: options))
        }
    }

    /// Lets `read` read `text` with `parser`, which is freed.
    private static func parse(
        _ text: [UInt8], with parser: xmlParserCtxtPtr?,
        _ read: (xmlParserCtxtPtr, UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
    ) -> MarkupTree {
        guard let parser else { return MarkupTree() }
        defer { xmlFreeParserCtxt(parser) }
        let builder = MarkupBuilder(parser: parser)
        let text = withoutControls(text)
        withExtendedLifetime(builder) {
            parser.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            text.withUnsafeBytes { bytes in
                let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                xmlFreeDoc(read(parser, start, Int32(clamping: bytes.count)))
            }
        }
        return builder.finish()
    }

    /// Neither parser takes controls other than white space.
    private static func withoutControls(_ text: [UInt8]) -> [UInt8] {
        text.map { $0 < 0x20 && $0 != 0x09 && $0 != 0x0a && $0 != 0x0d ? 0x20 : $0 }
    }

    /// What a parser reports to the builder in its `userData`; nothing else is done.
    private static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { builder, name, attributes in
            guard let name else { return }
            MarkupParser.builder(builder)?.begin(String(cString: name), attributes)
        }
        handler.endElement = { builder, name in
            guard let name else { return }
            MarkupParser.builder(builder)?.end(String(cString: name))
        }
        let text: charactersSAXFunc = { builder, bytes, count in
            MarkupParser.builder(builder)?.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.characters = text
        handler.ignorableWhitespace = text
        handler.cdataBlock = text
        handler.serror = { builder, error in
            guard let error else { return }
            MarkupParser.builder(builder)?.note(error.pointee.code)
        }
        return handler
    }

    /// XML_SAX2_MAGIC: errors are reported. XML is read without it, as with it elements come by other functions.
    private static let reportingErrors: UInt32 = 0xDEED_BEAF

    private static func builder(_ pointer: UnsafeMutableRawPointer?) -> MarkupBuilder? {
        pointer.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
    }
}
