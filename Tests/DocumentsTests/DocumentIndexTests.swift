import Documents
import Testing

/// One sentence of ten words, and attributions over some of them: words `from..<to`, counted from 0.
private struct Case {
    private static let text = Array("one two three four five six seven eight nine ten".utf8)
    private static let words = Words.inside(Span(0, text.count), of: text)
    private var attributions: [Attribution] = []

    mutating func attribute(
        _ words: Range<Int>, to actors: [Int], kind: Attribution.Kind = .statement, confidence: Double = 1,
        scope: Evidence.Scope = .clauseAfterCue, source: Range<Int>? = nil, inside parent: Int? = nil
    ) {
        func span(_ words: Range<Int>) -> Span {
            Span(Self.words[words.lowerBound].start, Self.words[words.upperBound - 1].end)
        }
        attributions.append(
            Attribution(
                id: attributions.count, form: .indirect, kind: kind, source: source.map { [span($0)] } ?? [], cue: [],
                content: [span(words)], actors: actors, parent: parent, confidence: confidence,
                evidence: Evidence(scope: scope)))
    }

    var index: DocumentIndex {
        let span = Span(0, Self.text.count)
        let document = Document(origin: "-", text: Self.text, blocks: [Block(span: span, kind: .paragraph)])
        let actors = (0..<4).map { Actor(id: $0, name: "Actor \($0)", kind: .person) }
        return DocumentIndex(
            document: document,
            annotations: Annotations(
                engine: "", sentences: [Sentence(span: span, block: 0)], actors: actors, attributions: attributions))
    }

    var chains: [[Int]] { index.claims[0].holdings.map(\.chain) }
}

@Test func whatSomebodySaysInsideTheirOwnClaimIsTheirsAsSurely() {
    var article = Case()
    article.attribute(0..<10, to: [1])
    article.attribute(0..<5, to: [1], confidence: 0.3, inside: 0)
    article.attribute(5..<10, to: [2], confidence: 0.3, inside: 0)
    #expect((0..<3).map(article.index.annotations.certainty) == [1, 1, 0.3])
}

@Test func aNameBesideWhatIsSaidCountsAsSaid() {
    var article = Case()
    article.attribute(8..<10, to: [1], scope: .besideSource, source: 0..<8)
    #expect(article.chains == [[1]])
}

@Suite struct HoldingASentence {
    @Test func takesFortyPercentOfItsWords() {
        var four = Case()
        four.attribute(0..<4, to: [1])
        #expect(four.chains == [[1]])
        var three = Case()
        three.attribute(0..<3, to: [1])
        #expect(three.chains == [])
        #expect(three.index.claims[0].embedded == [0])
    }

    @Test func addsUpAHoldersAttributions() {
        var both = Case()
        both.attribute(0..<2, to: [1])
        both.attribute(8..<10, to: [1])
        #expect(both.chains == [[1]])
    }

    @Test func isNotDoneByIntentsDecreesOrNobody() {
        var article = Case()
        article.attribute(0..<9, to: [1], kind: .intent)
        article.attribute(0..<9, to: [2], kind: .decree)
        article.attribute(0..<9, to: [])
        #expect(article.chains == [])
        #expect(article.index.ownWords == 10)
    }

    @Test func passesToTheInnerHolderOfMostWords() {
        var chain = Case()
        chain.attribute(0..<10, to: [0])
        chain.attribute(1..<10, to: [1], inside: 0)
        #expect(chain.chains == [[0, 1]])
    }

    @Test func staysWithTheOuterHolderOfASmallInnerPiece() {
        var clinton = Case()
        clinton.attribute(0..<10, to: [0])
        clinton.attribute(5..<10, to: [1], inside: 0)
        #expect(clinton.chains == [[0], [0, 1]])
        var small = Case()
        small.attribute(0..<10, to: [0])
        small.attribute(7..<10, to: [1], inside: 0)
        #expect(small.chains == [[0]])
    }

    @Test func isSharedByCoHolders() {
        var both = Case()
        both.attribute(0..<8, to: [2, 1])
        #expect(both.chains == [[1], [2]])
    }
}

@Suite struct PartsOfActors {
    @Test func countWordsOfTheInnermostHolder() {
        var article = Case()
        article.attribute(0..<8, to: [0])
        article.attribute(5..<8, to: [1], inside: 0)
        let index = article.index
        #expect(index.parts.map(\.words) == [5, 3, 0, 0])
        #expect(index.ownWords == 2)
        #expect(index.words == 10)
    }

    @Test func tellClaimsFromEmbeddedOnes() {
        var article = Case()
        article.attribute(0..<8, to: [0])
        article.attribute(6..<8, to: [1], inside: 0)
        let index = article.index
        #expect(index.parts[0].claims == [0])
        #expect(index.parts[1].claims == [])
        #expect(index.parts[1].embedded == [1])
    }
}

@Test func chainsRunFromTheOutermostHolder() {
    var article = Case()
    article.attribute(0..<10, to: [3])
    article.attribute(1..<10, to: [1, 2], inside: 0)
    #expect(article.index.annotations.chain(of: 1) == [[3], [1, 2]])
    #expect(article.index.annotations.chain(of: 7) == [])
}

@Test func sentencesAreFoundByOffset() {
    let text = Array("Aa. Bb. Cc.".utf8)
    let sentences = [Span(0, 3), Span(4, 7), Span(8, 11)].map { Sentence(span: $0, block: 0) }
    let document = Document(origin: "-", text: text, blocks: [Block(span: Span(0, 11), kind: .paragraph)])
    let index = DocumentIndex(document: document, annotations: Annotations(engine: "", sentences: sentences))
    #expect([0, 3, 4, 7, 8, 500, -1].map { index.sentence(at: $0) } == [0, 0, 1, 1, 2, 2, 0])
}
