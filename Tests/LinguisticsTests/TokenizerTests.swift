import Documents
import Linguistics
import Testing

/// Checks the tokens of `text`, written with spaces between; quotation marks stand in brackets.
private func check(_ text: String, _ wanted: String, _ location: SourceLocation = #_sourceLocation) {
    let bytes = Array(text.utf8)
    let tokens = tokenize(Span(0, bytes.count), of: bytes)
    let shown = tokens.map { token in
        let string = String(decoding: bytes[token.span.range], as: UTF8.self)
        return token.kind == .quotationMark ? "[\(string)]" : string
    }
    #expect(shown.joined(separator: " ") == wanted, sourceLocation: location)
}

@Test func wordsKeepHyphensAndInnerApostrophes() {
    check("U.N.-Arab League don’t re-open O'Neill.", "U.N.-Arab League don’t re-open O'Neill .")
}

@Test func cliticsStandAlone() {
    check("Assad's army, he’ll say.", "Assad 's army , he ’ll say .")
}

@Test func abbreviationsKeepTheirStop() {
    check("Mr. Lee of the U.S. met Dr. J. Roe.", "Mr. Lee of the U.S. met Dr. J. Roe .")
}

@Test func numbersStayWhole() {
    check("7,500 of 5.7 million, at 0:45, the 3rd.", "7,500 of 5.7 million , at 0:45 , the 3rd .")
}

@Test func singleQuotationMarksAreNotApostrophes() {
    check("He said ‘no’ to the workers’ plan.", "He said [‘] no [’] to the workers ’ plan .")
    check("He said 'no' to the workers' plan.", "He said ['] no ['] to the workers ' plan .")
}

@Test func tokensKnowTheirSpacing() {
    let bytes = Array("Ann's dog".utf8)
    #expect(tokenize(Span(0, bytes.count), of: bytes).map(\.followsSpace) == [true, false, true])
}
