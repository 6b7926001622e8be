import CKernels

/// A small pretrained transformer (MiniLM: 6 layers, 384 wide) with heads for attributions, in 8-bit integers.
///
/// Gives each word a row of `Encoder.width` numbers; `EncoderRow` says which head's numbers lie where. The pointers are
/// into the mapped file, which nothing writes to.
public struct Encoder: @unchecked Sendable {
    /// Numbers a word.
    public static let width = 288
    /// Pieces that go through it at once, at most.
    static let window = 320
    private static let hidden = 384
    private static let heads = 12
    private static let wide = 1536
    private static let shapes = 21
    private static let depth = 6

    private struct Layer {
        let joined, attended, wide, narrow: hearsay_matrix
        let attentionNorm, outputNorm: Norm
    }

    private struct Norm {
        let gain, bias: UnsafePointer<Float>
    }

    /// Keeps the mapped file too.
    let pieces: WordPieces
    private let words: UnsafeBufferPointer<Int8>
    private let wordScales: UnsafeBufferPointer<Float>
    private let positions: UnsafeBufferPointer<Float>
    private let shapes: UnsafeBufferPointer<Float>
    /// By level and tag, what a proposed tag adds to a word.
    private let proposed: UnsafeBufferPointer<Float>
    private let norm: Norm
    private let layers: [Layer]
    private let head: hearsay_matrix

    /// An encoder with the weights of `file`.
    /// - Throws: `WeightsError` when the file lacks some of them.
    public init(_ file: WeightsFile) throws(WeightsError) {
        pieces = try WordPieces(file)
        words = try file.numbers("word.integers", count: pieces.count * Self.hidden)
        wordScales = try file.numbers("word.scales", count: pieces.count)
        positions = try file.numbers("position", count: Self.window * Self.hidden)
        shapes = try file.numbers("shape", count: Self.shapes * Self.hidden)
        proposed = try file.numbers("proposed", count: 2 * EncoderHint.count * Self.hidden)
        norm = try Self.norm("embedding", of: file)
        var layers: [Layer] = []
        for index in 0..<Self.depth {
            let name = "layer.\(index)"
            layers.append(
                Layer(
                    joined: try Self.matrix("\(name).joined", of: file, depth: Self.hidden, width: 3 * Self.hidden),
                    attended: try Self.matrix("\(name).attended", of: file, depth: Self.hidden, width: Self.hidden),
                    wide: try Self.matrix("\(name).wide", of: file, depth: Self.hidden, width: Self.wide),
                    narrow: try Self.matrix("\(name).narrow", of: file, depth: Self.wide, width: Self.hidden),
                    attentionNorm: try Self.norm("\(name).attention", of: file),
                    outputNorm: try Self.norm("\(name).output", of: file)))
        }
        self.layers = layers
        head = try Self.matrix("heads", of: file, depth: Self.hidden, width: Self.width)
    }

    /// Memory for one window at a time.
    static func makeRoom() -> EncoderRoom { EncoderRoom(length: window, hidden: hidden, widest: wide) }

    /// The rows of the words of `window`, which has `Encoder.window` pieces at most.
    func rows(of window: EncoderWindow, in room: EncoderRoom) -> [Float] {
        let firsts = window.firsts
        let length = min(window.pieces.count, Self.window)
        guard length > 0 else { return [] }
        embed(window, length: length, into: room.states)
        add(nil, to: room.states, norm, rows: length)
        for layer in layers {
            room.multiply(room.states, rows: length, by: layer.joined)
            hearsay_attention(room.product, length, Self.heads, room.scratch, room.attended)
            room.multiply(room.attended, rows: length, by: layer.attended)
            add(room.product, to: room.states, layer.attentionNorm, rows: length)
            room.multiply(room.states, rows: length, by: layer.wide, HEARSAY_GELU)
            room.multiply(room.product, rows: length, by: layer.narrow)
            add(room.product, to: room.states, layer.outputNorm, rows: length)
        }
        for (row, first) in firsts.enumerated() {
            room.attended.advanced(by: row * Self.hidden)
                .update(from: room.states.advanced(by: min(first, length - 1) * Self.hidden), count: Self.hidden)
        }
        room.multiply(room.attended, rows: firsts.count, by: head)
        return Array(UnsafeBufferPointer(start: room.product, count: firsts.count * Self.width))
    }

    private func embed(_ window: EncoderWindow, length: Int, into states: UnsafeMutablePointer<Float>) {
        for place in 0..<length {
            let word = min(max(0, Int(window.pieces[place])), pieces.count - 1)
            let integers = words.baseAddress.map { $0 + word * Self.hidden }
            let scale = wordScales[word]
            let shape = min(Int(window.features[place]), Self.shapes - 1) * Self.hidden
            let hint = window.hints[place]
            let outer = min(Int(hint.outer), EncoderHint.count - 1) * Self.hidden
            let inner = (EncoderHint.count + min(Int(hint.inner), EncoderHint.count - 1)) * Self.hidden
            let state = states + place * Self.hidden
            guard let integers else { return }
            for index in 0..<Self.hidden {
                state[index] =
                    Float(integers[index]) * scale + shapes[shape + index] + proposed[outer + index]
                    + proposed[inner + index] + positions[place * Self.hidden + index]
            }
        }
    }

    private func add(
        _ added: UnsafeMutablePointer<Float>?, to states: UnsafeMutablePointer<Float>, _ norm: Norm, rows: Int
    ) {
        hearsay_normalise(states, added, norm.gain, norm.bias, rows, Self.hidden)
    }

    private static func matrix(_ name: String, of file: WeightsFile, depth: Int, width: Int) throws(WeightsError)
        -> hearsay_matrix
    {
        hearsay_matrix(
            panels: try start(file.numbers("\(name).panels", count: depth * width)),
            scales: try start(file.numbers("\(name).scales", count: width)),
            sums: try start(file.numbers("\(name).sums", count: width)),
            bias: try start(file.numbers("\(name).bias", count: width)), depth: depth, width: width)
    }

    private static func norm(_ name: String, of file: WeightsFile) throws(WeightsError) -> Norm {
        Norm(
            gain: try start(file.numbers("\(name).gain", count: hidden)),
            bias: try start(file.numbers("\(name).bias", count: hidden)))
    }

    private static func start<Number>(_ numbers: UnsafeBufferPointer<Number>) throws(WeightsError)
        -> UnsafePointer<Number>
    {
        guard let start = numbers.baseAddress else { throw WeightsError(path: "numbers", reason: .missing) }
        return start
    }
}
