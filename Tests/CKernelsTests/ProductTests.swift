import CKernels
import Glibc
import Testing

/// Sizes with whole blocks of rows and columns, and with rests of both.
@Test(arguments: [(1, 4, 16), (6, 8, 64), (7, 384, 80), (13, 12, 16), (3, 1536, 128), (8, 1028, 48)])
func productsAreThoseOfPlainArithmetic(rows: Int, depth: Int, width: Int) {
    let weight = { (row: Int, column: Int) in Int8(truncatingIfNeeded: (row * 37 + column * 101) % 255 - 127) }
    let weights = Weights(depth: depth, width: width, at: weight)
    let x = (0..<rows * depth).map { UInt8(truncatingIfNeeded: $0 * 73 + 5) }
    let rowScales = (0..<rows).map { 0.02 + Float($0) * 0.01 }
    let out = weights.product(x, rowScales: rowScales, HEARSAY_IDENTITY)
    for row in 0..<rows {
        for column in 0..<width {
            let sum = (0..<depth).reduce(Float(0)) {
                $0 + (Float(x[row * depth + $1]) * rowScales[row] - 0.5) * Float(weight($1, column))
            }
            let expected = sum * weights.scales[column] + weights.bias[column]
            #expect(abs(out[row * width + column] - expected) <= 1e-3 * max(1, abs(expected)))
        }
    }
}

/// The largest integers of both signs: sums of 8-bit products that lesser instructions would cut off.
@Test func productsDoNotSaturate() {
    let weights = Weights(depth: 384, width: 16) { _, column in column.isMultiple(of: 2) ? 127 : -127 }
    let out = weights.product(Array(repeating: 255, count: 384), rowScales: [1], HEARSAY_IDENTITY)
    for column in 0..<16 {
        let sum = Float(254.5 * 127 * 384) * (column.isMultiple(of: 2) ? 1 : -1)
        let expected = sum * weights.scales[column] + weights.bias[column]
        #expect(abs(out[column] - expected) < 1e-5 * abs(expected))
    }
}

@Test func geluIsTheTanhForm() {
    let weights = Weights(depth: 4, width: 16) { row, column in row == 0 ? Int8(column * 8 - 60) : 0 }
    let plain = weights.product([255, 128, 128, 128], rowScales: [0.1], HEARSAY_IDENTITY)
    let gelu = weights.product([255, 128, 128, 128], rowScales: [0.1], HEARSAY_GELU)
    for (x, y) in zip(plain, gelu) {
        let expected = 0.5 * x * (1 + tanhf(0.7978845608 * (x + 0.044715 * x * x * x)))
        #expect(abs(y - expected) < 1e-4 * max(1, abs(expected)))
    }
}
