import CKernels
import Glibc
import Testing

/// To the precision of 8 bits: values reach 2. Lengths below, at and above whole tiles and blocks.
@Test(arguments: [1, 3, 47, 48, 49, 64, 65, 130]) func attentionIsTheSoftmaxOfProducts(length: Int) {
    let heads = 2
    let width = heads * 32
    let joined = (0..<length * 3 * width).map { sinf(Float($0) * 0.7) * 2 }
    var scratch = [Float](repeating: .nan, count: hearsay_attention_scratch(length))
    var out = [Float](repeating: .nan, count: length * width)
    hearsay_attention(joined, length, heads, &scratch, &out)

    let at = { (position: Int, part: Int, head: Int, index: Int) in
        joined[position * 3 * width + part * width + head * 32 + index]
    }
    for position in 0..<length {
        for head in 0..<heads {
            let powers = (0..<length).map { other in
                expf((0..<32).reduce(0) { $0 + at(position, 0, head, $1) * at(other, 1, head, $1) } / sqrtf(32))
            }
            let total = powers.reduce(0, +)
            for index in 0..<32 {
                let expected = (0..<length).reduce(0) { $0 + powers[$1] / total * at($1, 2, head, index) }
                #expect(abs(out[position * width + head * 32 + index] - expected) < 0.03)
            }
        }
    }
}
