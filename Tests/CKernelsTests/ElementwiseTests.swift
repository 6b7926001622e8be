import CKernels
import Glibc
import Testing

/// Rows of 32 numbers in 8 bits and back.
private func rounded(_ x: [Float]) -> (numbers: [Float], scales: [Float]) {
    let rows = x.count / 32
    var integers = [UInt8](repeating: 0, count: x.count)
    var scales = [Float](repeating: .nan, count: rows)
    var least = scales
    integers.withUnsafeMutableBufferPointer { integers in
        scales.withUnsafeMutableBufferPointer { scales in
            least.withUnsafeMutableBufferPointer { least in
                var out = hearsay_quantised(
                    integers: integers.baseAddress, scales: scales.baseAddress, least: least.baseAddress)
                hearsay_quantise(x, rows, 32, &out)
            }
        }
    }
    return (x.indices.map { scales[$0 / 32] * Float(integers[$0]) + least[$0 / 32] }, scales)
}

@Test func quantisingKeepsNumbersToHalfAStep() {
    let x = (0..<64).map { sinf(Float($0)) * ($0 < 32 ? 1 : 100) + 3 }
    let (numbers, scales) = rounded(x)
    for index in x.indices { #expect(abs(numbers[index] - x[index]) <= scales[index / 32] * 0.51) }
}

@Test func aRowOfOneNumberKeepsIt() {
    #expect(rounded(Array(repeating: -4.5, count: 32)).numbers == Array(repeating: -4.5, count: 32))
}

@Test(arguments: [Float.nan, .infinity]) func aRowThatIsNotFiniteIsZeros(number: Float) {
    let x = [number] + Array(repeating: 1, count: 31)
    #expect(rounded(x).numbers.allSatisfy { $0 == 0 || $0.isFinite })
}

@Test func normalisedRowsHaveTheGivenMeanAndDeviation() {
    var x = (0..<32).map { Float($0 * $0) }
    let added = (0..<32).map { Float(-$0) }
    let gain = [Float](repeating: 2, count: 32)
    let bias = [Float](repeating: 5, count: 32)
    hearsay_normalise(&x, added, gain, bias, 1, 32)
    let mean = x.reduce(0, +) / 32
    let deviation = sqrtf(x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 32)
    #expect(abs(mean - 5) < 1e-4)
    #expect(abs(deviation - 2) < 1e-4)
}
