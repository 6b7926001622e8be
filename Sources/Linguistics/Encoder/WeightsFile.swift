import CKernels
import Glibc

/// The file of the encoder's weights, mapped into memory or linked into the program: pages are read when they are first
/// used, and shared by processes. `Tools/training/export.py` says how it is laid out.
///
/// Stays in memory as long as the object lives. Nothing ever writes to it.
public final class WeightsFile: @unchecked Sendable {
    private static let magic = Array("hearsay weights1".utf8)
    private static let nameLength = 40
    private static let entryLength = nameLength + 16

    private let bytes: UnsafeRawBufferPointer
    private let isMapped: Bool
    private var places: [String: Range<Int>] = [:]

    /// Maps the file at `path`.
    /// - Throws: `WeightsError` when there is no such file, or when it is no whole file of weights.
    public init(path: String) throws(WeightsError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw WeightsError(path: path, reason: .system(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw WeightsError(path: path, reason: .system(errno)) }
        let size = Int(status.st_size)
        guard size > Self.magic.count + 4, status.st_mode & S_IFMT == S_IFREG else {
            throw WeightsError(path: path, reason: .notWeights)
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw WeightsError(path: path, reason: .system(errno))
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
        isMapped = true
        guard readDirectory() else { throw WeightsError(path: path, reason: .notWeights) }
    }

    /// The weights that are part of the program; nil when it has none.
    /// - Throws: `WeightsError` when they aren't whole.
    public init?(linked: Void) throws(WeightsError) {
        var size = 0
        guard let start = hearsay_linked_weights(&size) else { return nil }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
        isMapped = false
        guard size > Self.magic.count + 4, readDirectory() else {
            throw WeightsError(path: "the program's weights", reason: .notWeights)
        }
    }

    deinit {
        guard isMapped else { return }
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }

    /// The numbers of entry `name`.
    /// - Throws: `WeightsError.missing` when there is no such entry, or another count of numbers than `count`.
    public func numbers<Number>(_ name: String, as type: Number.Type = Number.self, count: Int? = nil)
        throws(WeightsError)
        -> UnsafeBufferPointer<Number>
    {
        guard let place = places[name] else { throw WeightsError(path: name, reason: .missing) }
        let numbers = UnsafeRawBufferPointer(rebasing: bytes[place]).bindMemory(to: type)
        guard count == nil || numbers.count == count else { throw WeightsError(path: name, reason: .missing) }
        return numbers
    }

    private func readDirectory() -> Bool {
        guard bytes.prefix(Self.magic.count).elementsEqual(Self.magic) else { return false }
        let count = Int(bytes.loadUnaligned(fromByteOffset: Self.magic.count, as: UInt32.self))
        let first = Self.magic.count + 4
        guard count <= (bytes.count - first) / Self.entryLength else { return false }
        for index in 0..<count {
            let entry = first + index * Self.entryLength
            let name = bytes[entry..<entry + Self.nameLength].prefix { $0 != 0 }
            let offset = bytes.loadUnaligned(fromByteOffset: entry + Self.nameLength, as: UInt64.self)
            let length = bytes.loadUnaligned(fromByteOffset: entry + Self.nameLength + 8, as: UInt64.self)
            guard let start = Int(exactly: offset), let length = Int(exactly: length), start % 64 == 0,
                start <= bytes.count, length <= bytes.count - start
            else { return false }
            places[String(decoding: name, as: UTF8.self)] = start..<start + length
        }
        return true
    }
}
