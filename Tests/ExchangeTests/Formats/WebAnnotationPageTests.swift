import Documents
import Exchange
import FoundationEssentials
import Testing

struct WebAnnotationPageTests {
    private struct Page: Decodable {
        struct Item: Decodable {
            var id: String
            var type: String
            var motivation: String
            var target: [Target]
        }
        struct Target: Decodable {
            var source: String
            var selector: [Selector]
        }
        struct Selector: Decodable, Equatable {
            var type: String
            var start: Int?
            var end: Int?
            var exact: String?
            var prefix: String?
            var suffix: String?
        }
        var id: String
        var type: String
        var items: [Item]
    }

    private func page(_ document: Document, _ annotations: Annotations) throws -> (text: String, page: Page) {
        var writer = AnnotationWriter(format: .webannotation, columns: \.count)
        let bytes = writer.add(document, annotations) + writer.end()
        return (String(decoding: bytes, as: UTF8.self), try JSONDecoder().decode(Page.self, from: Data(bytes)))
    }

    @Test func piecesAreSelectedByPositionAndQuote() throws {
        let (document, annotations) = smallArticle()
        let (text, page) = try page(document, annotations)
        #expect(text.contains("\"http://www.w3.org/ns/anno.jsonld\""))
        #expect(text.contains("\"hearsay:unit\": \"Unicode code points\""))
        #expect(page.type == "AnnotationPage" && page.id == "urn:hearsay:\(document.id)")
        #expect(page.items.map(\.motivation) == ["identifying", "identifying", "describing", "describing"])
        #expect(page.items.allSatisfy { $0.type == "Annotation" && $0.id.hasPrefix(page.id + ":") })
        let first = page.items[2].target[0]
        #expect(first.source == "mill.txt")
        #expect(
            first.selector == [
                .init(type: "TextPositionSelector", start: 24, end: 44),
                .init(
                    type: "TextQuoteSelector", exact: "The mill burned down", prefix: "Mill burns\n\nROME (AP) — ",
                    suffix: ", Ann Lee said. Bob Ray had told"),
            ])
    }

    @Test(arguments: [("a b/ü.txt", "\"a%20b/%C3%BC.txt\""), ("-", "\"urn:hearsay:")])
    func theSourceIsAnIRI(origin: String, source: String) throws {
        let (document, annotations) = smallArticle(origin: origin)
        #expect(try page(document, annotations).text.contains("\"source\": " + source))
    }
}
