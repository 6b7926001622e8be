import CKernels
import Glibc
import Testing

/// A matrix of weights laid out as the kernels want it, from plain columns.
private struct Weights {
    let panels: [Int8]
    let scales: [Float]
    let sums: [Int32]
    let bias: [Float]
    let depth: Int
    let width: Int

    init(depth: Int, width: Int, at weight: (_ row: Int, _ column: Int) -> Int8) {
        var panels = [Int8](repeating: 0, count: depth * width)
        for row in 0..<depth {
            for column in 0..<width {
                let group = (column / 16 * depth / 4 + row / 4) * 16 + column % 16
                panels[group * 4 + row % 4] = weight(row, column)
            }
        }
        self.panels = panels
        self.depth = depth
        self.width = width
        scales = (0..<width).map { 0.01 + Float($0) * 0.001 }
        sums = (0..<width).map { column in (0..<depth).reduce(0) { $0 + Int32(weight($1, column)) } }
        bias = (0..<width).map { Float($0) - 3 }
    }

    /// Products of rows of integers, which stand for scale × integer − 0.5.
    func product(_ x: [UInt8], rowScales: [Float], _ activation: hearsay_activation) -> [Float] {
        var (x, rowScales, least) = (x, rowScales, rowScales.map { _ in Float(-0.5) })
        let rows = rowScales.count
        var out = [Float](repeating: .nan, count: rows * width)
        panels.withUnsafeBufferPointer { panels in
            scales.withUnsafeBufferPointer { scales in
                sums.withUnsafeBufferPointer { sums in
                    bias.withUnsafeBufferPointer { bias in
                        var matrix = hearsay_matrix(
                            panels: panels.baseAddress, scales: scales.baseAddress, sums: sums.baseAddress,
                            bias: bias.baseAddress, depth: depth, width: width)
                        x.withUnsafeMutableBufferPointer { x in
                            rowScales.withUnsafeMutableBufferPointer { scales in
                                least.withUnsafeMutableBufferPointer { least in
                                    var quantised = hearsay_quantised(
                                        integers: x.baseAddress, scales: scales.baseAddress, least: least.baseAddress)
                                    hearsay_product(&quantised, rows, &matrix, activation, &out)
                                }
                            }
                        }
                    }
                }
            }
        }
        return out
    }
}

/// Sizes with whole blocks of rows and columns, and with rests of both.
@Test(arguments: [(1, 4, 16), (6, 8, 64), (7, 384, 80), (13, 12, 16), (3, 1536, 128)])
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
