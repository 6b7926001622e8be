import CKernels

/// A matrix of weights laid out as the kernels want it, from plain columns.
struct Weights {
    private let panels: [Int8]
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

    /// One of them.
    func weight(row: Int, column: Int) -> Int8 {
        panels[((column / 16 * depth / 4 + row / 4) * 16 + column % 16) * 4 + row % 4]
    }
}
