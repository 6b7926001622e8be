import Documents
import Glibc

/// Which claims of an article are on the same matter. It ranks by shared names and rare words, and doesn't know who
/// contradicts whom.
///
/// A word weighs log(1 + sentences / sentences with it), a name half as much again (inverse document frequency, Spärck
/// Jones, 1972, within the article).
public struct MatterIndex: Sendable {
    /// How much more a name weighs than another word as rare.
    private static let nameWeight = 1.5
    /// Share of the sentences up to which a word is rare: one shared rare word is enough, of others it takes two.
    private static let rareShare = 0.05
    /// Sentences in which a rare word may stand in a short article.
    private static let rareCount = 3

    private struct Word: Sendable {
        let stem: String
        var sentences = 0
        var isName = false
        var isLower = false
        var claims: [Int] = []
    }

    private let actors: [Actor]
    private let attributions: [Attribution]
    /// Numbers of the words by stem.
    private let numbers: [String: Int]
    /// By number of the word.
    private let words: [Word]
    /// By attribution, its words with the spelling in it, ascending by number; empty for what is no claim.
    private let terms: [[(word: Int, spelling: String)]]
    /// By attribution, the length of its vector.
    private let lengths: [Double]
    private let sentences: Int

    /// Reads the claims and the sentences up to the last of them; linear in their words.
    public init(_ index: DocumentIndex) {
        actors = index.annotations.actors
        attributions = index.annotations.attributions
        let text = index.document.text
        var numbers: [String: Int] = [:]
        var words: [Word] = []
        let end = attributions.compactMap(\.extent).map(\.end).max() ?? 0
        let read = index.annotations.sentences.prefix { $0.span.start < end }
        for sentence in read {
            for (stem, found) in Self.distinct(Term.inside(sentence.span, of: text)) {
                let number = numbers[stem] ?? words.count
                if number == words.count {
                    numbers[stem] = number
                    words.append(Word(stem: stem))
                }
                words[number].sentences += 1
                for term in found where !term.isFirst {
                    if term.isCapitalised { words[number].isName = true } else { words[number].isLower = true }
                }
            }
        }
        sentences = max(1, read.count)
        var terms: [[(word: Int, spelling: String)]] = []
        for attribution in attributions {
            guard attribution.kind.isClaim, !attribution.actors.isEmpty else {
                terms.append([])
                continue
            }
            let found = Self.distinct(attribution.content.flatMap { Term.inside($0, of: text) })
            let own = found.compactMap { stem, found in numbers[stem].map { (word: $0, spelling: found[0].spelling) } }
                .sorted { $0.word < $1.word }
            if !index.annotations.isRestated(attribution.id) {
                for term in own { words[term.word].claims.append(attribution.id) }
            }
            terms.append(own)
        }
        let (all, count) = (words, sentences)
        lengths = terms.map { own in
            own.reduce(0) { $0 + Self.weight(all[$1.word], of: count) * Self.weight(all[$1.word], of: count) }
                .squareRoot()
        }
        self.numbers = numbers
        self.words = words
        self.terms = terms
    }

    /// Claims of other actors on the matter of `claim`, the nearest first. Claims around it or inside it are left out, and
    /// those inside another one of their own actor, which stands for them.
    public func others(on claim: Int) -> [RelatedClaim] {
        guard terms.indices.contains(claim) else { return [] }
        var shared: [Int: [Int]] = [:]
        for term in terms[claim] {
            for other in words[term.word].claims where isOther(other, than: claim) {
                shared[other, default: []].append(term.word)
            }
        }
        return shared.compactMap { related($0, $1, to: claim) }
            .sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }
    }

    /// Stems of the words of a claim; none for what is no claim.
    func stems(of claim: Int) -> [String] {
        terms.indices.contains(claim) ? terms[claim].map { words[$0.word].stem } : []
    }

    /// The length of a claim's vector of weights.
    func length(of claim: Int) -> Double { lengths[claim] }

    /// Who holds a claim.
    func holders(of claim: Int) -> [Actor] { attributions[claim].actors.map { actors[$0] } }

    /// Whether another article's word is a name, here or, when it isn't here, there.
    func isName(_ term: Term) -> Bool {
        numbers[term.stem].map { isName(words[$0]) } ?? (term.isCapitalised && !term.isFirst)
    }

    /// Whether a word is rare here.
    func isRare(_ stem: String) -> Bool { numbers[stem].map { isRare(words[$0]) } ?? true }

    /// What another article's word weighs here.
    func weight(_ term: Term) -> Double {
        if let number = numbers[term.stem] { return weight(number) }
        return log(1 + Double(sentences)) * (isName(term) ? Self.nameWeight : 1)
    }

    private func related(_ other: Int, _ shared: [Int], to claim: Int) -> RelatedClaim? {
        let isEnough = shared.count > 1 || shared.contains { isRare(words[$0]) }
        guard isEnough, lengths[claim] > 0, lengths[other] > 0 else { return nil }
        let ranked = shared.sorted { (weight($1), $0) < (weight($0), $1) }
        let product = shared.reduce(0) { $0 + weight($1) * weight($1) }
        return RelatedClaim(
            claim: other, score: product / (lengths[claim] * lengths[other]),
            names: ranked.filter { isName(words[$0]) }.map { spelling($0, in: other) },
            words: ranked.filter { !isName(words[$0]) }.map { spelling($0, in: other) })
    }

    private func spelling(_ word: Int, in claim: Int) -> String {
        let place = terms[claim].partitioned { $0.word >= word }
        return terms[claim].indices.contains(place) ? terms[claim][place].spelling : ""
    }

    /// Whether a claim is another actor's, and shares no byte with `claim`.
    private func isOther(_ other: Int, than claim: Int) -> Bool {
        let (a, b) = (attributions[claim], attributions[other])
        guard !b.actors.contains(where: a.actors.contains) else { return false }
        return !a.content.contains { piece in b.content.contains { $0.overlaps(piece) } }
    }

    private func isRare(_ word: Word) -> Bool {
        word.sentences <= max(Self.rareCount, Int(Double(sentences) * Self.rareShare))
    }

    private func isName(_ word: Word) -> Bool { Self.isName(word) }

    private static func isName(_ word: Word) -> Bool { word.isName && !word.isLower }

    private func weight(_ word: Int) -> Double { Self.weight(words[word], of: sentences) }

    private static func weight(_ word: Word, of sentences: Int) -> Double {
        log(1 + Double(sentences) / Double(max(1, word.sentences))) * (isName(word) ? nameWeight : 1)
    }

    /// Terms by stem, in the order of their first occurrence.
    private static func distinct(_ terms: [Term]) -> [(stem: String, terms: [Term])] {
        var places: [String: Int] = [:]
        var result: [(stem: String, terms: [Term])] = []
        for term in terms {
            if let place = places[term.stem] {
                result[place].terms.append(term)
            } else {
                places[term.stem] = result.count
                result.append((term.stem, [term]))
            }
        }
        return result
    }
}
