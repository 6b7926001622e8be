import Glibc
import Screen

/// How a colour looks: contrast, and how far two colours are apart for eyes that miss a kind of cone.
enum ColourVision: CaseIterable {
    case normal, protanopia, deuteranopia, tritanopia

    /// What linear red, green and blue become: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based
    /// Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, severity 1.
    private var matrix: [[Double]] {
        switch self {
        case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// How far two colours are apart: 100 times their distance in OKLab (B. Ottosson, 2020), 100 from black to white.
    /// Two patches are told apart from about 2, lines of text from about 7.
    func distance(_ a: Colour, _ b: Colour) -> Double {
        let (a, b) = (lab(seen(a)), lab(seen(b)))
        return 100 * zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    /// The least distance between any two of some colours.
    func leastDistance(_ colours: [Colour]) -> Double {
        var least = Double.infinity
        for (index, colour) in colours.enumerated() {
            for other in colours[..<index] { least = min(least, distance(colour, other)) }
        }
        return least
    }

    private func seen(_ colour: Colour) -> [Double] {
        let light = Self.light(of: colour)
        return matrix.map { row in min(1, max(0, zip(row, light).map(*).reduce(0, +))) }
    }

    private func lab(_ light: [Double]) -> [Double] {
        let cones = [
            [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ].map { row in cbrt(zip(row, light).map(*).reduce(0, +)) }
        return [
            [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ].map { row in zip(row, cones).map(*).reduce(0, +) }
    }

    /// WCAG 2.1's contrast ratio, 1…21.
    static func contrast(_ a: Colour, _ b: Colour) -> Double {
        let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
        return (high + 0.05) / (low + 0.05)
    }

    private static func luminance(_ colour: Colour) -> Double {
        zip([0.2126, 0.7152, 0.0722], light(of: colour)).map(*).reduce(0, +)
    }

    private static func light(of colour: Colour) -> [Double] {
        [colour.red, colour.green, colour.blue].map { level in
            let share = Double(level) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }
}
