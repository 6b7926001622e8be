import Testing

@testable import Ingest

@Test(arguments: [
    ("<!DOCTYPE html><p>x", Format.html), ("\u{feff}\n<!-- a > b -->\n<html>", .html),
    ("<?xml version='1.0'?><html>", .html),
    ("<DIV>x</DIV>", .html), ("<?xml version='1.0'?>\n<rss version='2.0'>", .feed), ("<feed xmlns='x'>", .feed),
    ("<!DOCTYPE rss PUBLIC 'x'><rss>", .feed), ("<rdf:RDF xmlns='x'>", .feed), ("<Reuters> The council", .plain),
    ("a < b", .plain), ("< p>", .plain), ("", .plain), ("<", .plain), ("<!--", .plain), ("<p", .plain),
])
func theFormatIsToldByTheContent(text: String, format: Format) {
    #expect(Format.of(Array(text.utf8), path: "a.txt") == format)
}

@Test func theEndingTellsWhatTheContentDoesNot() {
    #expect(Format.of(Array("Hello <b>there</b>".utf8), path: "a.HTML") == .html)
    #expect(Format.of(Array("# Hello".utf8), path: "a.md") == .markdown)
    #expect(Format.of(Array("# Hello\n\nIt rains.".utf8), path: "-") == .markdown)
    #expect(Format.of(Array("---\ntitle: Rain\n---\nIt rains.".utf8), path: "-") == .markdown)
    #expect(Format.of(Array("---\nIt rains.".utf8), path: "-") == .plain)
    #expect(Format.of(Array("# Hello".utf8), path: "a.d/md") == .plain)
}
