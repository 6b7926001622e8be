import CKernels
import Glibc

/// The encoder's products in 8-bit integers beside oneDNN's, on one core, in the sizes of its layers.
struct KernelBench {
    private typealias Product =
        @convention(c) (
            CChar, CChar, CChar, Int, Int, Int, Float, UnsafePointer<UInt8>, Int, UInt8, UnsafePointer<Int8>, Int, Int8,
            Float, UnsafeMutablePointer<Int32>, Int, UnsafePointer<Int32>
        ) -> Int32

    private static let rows = 256
    private static let sizes = [(depth: 384, width: 384), (384, 1536), (1536, 384)]
    private static let repeats = 200

    func report() {
        setenv("OMP_NUM_THREADS", "1", 1)
        let peer = dlopen("libdnnl.so.2", RTLD_NOW).flatMap { dlsym($0, "dnnl_gemm_u8s8s32") }
            .map { unsafeBitCast($0, to: Product.self) }
        print("products in 8 bits, 256 rows (GOP/s; oneDNN's gives integers, ours the numbers after them)")
        for (depth, width) in Self.sizes {
            let own = Self.pace(depth, width) { Self.own(&$0, depth, width) }
            guard let peer else {
                print("  \(depth)×\(width)             \(own.written("GOP/s")), oneDNN isn't installed")
                continue
            }
            let other = Self.pace(depth, width) { Self.other(peer, &$0, depth, width) }
            let ratio = Figures.number(own.median / other.median)
            print("  \(depth)×\(width)              \(own.written("")), oneDNN \(other.written("")): \(ratio)×")
        }
    }

    /// Memory that both products use.
    private struct Operands {
        var x: [UInt8], weights: [Int8], scales: [Float], rowScales: [Float], sums: [Int32], out: [Float],
            integers: [Int32]
    }

    private static func pace(_ depth: Int, _ width: Int, _ multiply: (inout Operands) -> Void) -> Figures {
        var operands = Operands(
            x: (0..<rows * depth).map { UInt8(truncatingIfNeeded: $0 &* 31) },
            weights: (0..<depth * width).map { Int8(truncatingIfNeeded: $0 &* 17) },
            scales: Array(repeating: 0.01, count: width),
            rowScales: Array(repeating: 0.01, count: rows), sums: Array(repeating: 1, count: width),
            out: Array(repeating: 0, count: rows * width), integers: Array(repeating: 0, count: rows * width))
        var figures = Figures()
        for _ in 0..<repeats {
            let start = ContinuousClock.now
            multiply(&operands)
            let milliseconds = (ContinuousClock.now - start).milliseconds
            figures.add(Double(2 * rows * depth * width) / milliseconds / 1e6)
        }
        return figures
    }

    private static func own(_ operands: inout Operands, _ depth: Int, _ width: Int) {
        operands.weights.withUnsafeBufferPointer { weights in
            operands.scales.withUnsafeBufferPointer { scales in
                operands.sums.withUnsafeBufferPointer { sums in
                    var matrix = hearsay_matrix(
                        panels: weights.baseAddress, scales: scales.baseAddress, sums: sums.baseAddress,
                        bias: scales.baseAddress, depth: depth, width: width)
                    operands.x.withUnsafeMutableBufferPointer { x in
                        operands.rowScales.withUnsafeMutableBufferPointer { rowScales in
                            var quantised = hearsay_quantised(
                                integers: x.baseAddress, scales: rowScales.baseAddress, least: rowScales.baseAddress)
                            hearsay_product(&quantised, rows, &matrix, HEARSAY_IDENTITY, &operands.out)
                        }
                    }
                }
            }
        }
    }

    private static func other(_ product: Product, _ operands: inout Operands, _ depth: Int, _ width: Int) {
        let plain = CChar(UInt8(ascii: "N"))
        var offset: Int32 = 0
        _ = product(
            plain, plain, CChar(UInt8(ascii: "F")), rows, width, depth, 1, operands.x, depth, 128, operands.weights,
            width, 0, 0, &operands.integers, width, &offset)
    }
}
