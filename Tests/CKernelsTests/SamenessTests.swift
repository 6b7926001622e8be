import CKernels
import Testing

/// What the kernels compute, an operation at a time in the order that is theirs on every kind of processor.
private enum Plain {
    /// The sum of numbers in 16 columns, halves of the columns added to each other.
    static func sum(_ x: [Float], of value: (Float, Float) -> Float) -> Float {
        var columns = [Float](repeating: 0, count: 16)
        for index in x.indices { columns[index % 16] = value(columns[index % 16], x[index]) }
        var half = 8
        while half > 0 {
            for column in 0..<half { columns[column] += columns[column + half] }
            half /= 2
        }
        return columns[0]
    }

    static func normalised(_ x: [Float], gain: Float, bias: Float) -> [Float] {
        let width = Float(x.count)
        let mean = sum(x) { $0 + $1 } / width
        let squares = sum(x) { $0.addingProduct($1 - mean, $1 - mean) }
        let scale = 1 / (squares / width + 1e-12).squareRoot()
        return x.map { bias.addingProduct(($0 - mean) * scale, gain) }
    }

    static func exponential(_ x: Float) -> Float {
        let power = min(max(x, -87), 87) * 1.44269504
        let n = power.rounded(.toNearestOrEven)
        let r = power - n
        var sum: Float = 0.00961813
        for term in [0.05550411, 0.24022651, 0.69314718, 1] as [Float] { sum = term.addingProduct(r, sum) }
        return sum * Float(sign: .plus, exponent: Int(n), significand: 1)
    }

    static func gelu(_ x: Float) -> Float {
        let inner = 1.5957691216 * x.addingProduct(0.044715 * x * x, x)
        return x / (1 + exponential(-inner))
    }
}

/// Numbers that look random, between −1 and 1.
private func numbers(_ count: Int) -> [Float] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return Float(Int32(bitPattern: state)) / 0x1p31
    }
}

/// Processors that fuse a product and a sum, which is all since 2013.
@Suite struct ResultsAreTheSameOnEveryKindOfProcessor {
    @Test func ofNormalising() {
        let x = numbers(384)
        var out = x
        hearsay_normalise(
            &out, nil, Array(repeating: 1.7, count: 384), Array(repeating: 0.3, count: 384), 1, 384)
        #expect(out == Plain.normalised(x, gain: 1.7, bias: 0.3))
    }

    @Test func ofAProductAndItsActivation() {
        let weights = Weights(depth: 8, width: 80) { row, column in Int8(truncatingIfNeeded: row * 51 + column * 29) }
        let x = numbers(8).map { UInt8($0 * 127 + 128) }
        let plain = weights.product(x, rowScales: [0.013], HEARSAY_IDENTITY)
        for column in 0..<80 {
            let product = (0..<8).reduce(0) { $0 + Int(x[$1]) * Int(weights.weight(row: $1, column: column)) }
            let number = (Float(weights.sums[column]) * -0.5).addingProduct(Float(product), 0.013)
            #expect(plain[column] == weights.bias[column].addingProduct(number, weights.scales[column]))
        }
        #expect(weights.product(x, rowScales: [0.013], HEARSAY_GELU) == plain.map(Plain.gelu))
    }
}
