import Glibc
import TemporaryFolder
import Testing

@testable import Linguistics

/// Why a file of these bytes can't be used.
private func failure(of bytes: [UInt8]) throws -> WeightsError.Reason? {
    let folder = try TemporaryFolder()
    let path = folder.place(for: "weights")
    let stream = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
    do throws(WeightsError) {
        _ = try WeightsFile(path: path)
        return nil
    } catch {
        return error.reason
    }
}

private let magic = Array("hearsay weights1".utf8)

@Test func aFileThatIsNotThereIsNoFile() {
    #expect(throws: WeightsError(path: "/no/such/file", reason: .system(ENOENT))) {
        try WeightsFile(path: "/no/such/file")
    }
}

@Test func otherFilesAreRefused() throws {
    #expect(try failure(of: []) == .notWeights)
    #expect(try failure(of: Array("The council put off a vote on the new bridge.".utf8)) == .notWeights)
}

@Test func aTruncatedFileIsRefused() throws {
    #expect(try failure(of: magic + [1, 0, 0, 0]) == .notWeights)
    let entry =
        Array("position".utf8) + Array(repeating: 0, count: 32) + [128, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0]
    #expect(try failure(of: magic + [1, 0, 0, 0] + entry) == .notWeights)
    let far = Array("position".utf8) + Array(repeating: 0, count: 32) + Array(repeating: 255, count: 16)
    #expect(try failure(of: magic + [1, 0, 0, 0] + far) == .notWeights)
}

@Test func anEntryThatIsMissingIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.place(for: "weights")
    let stream = try #require(fopen(path, "w"))
    fwrite(magic + [0, 0, 0, 0, 0], 1, magic.count + 5, stream)
    fclose(stream)
    let file = try WeightsFile(path: path)
    #expect(throws: WeightsError(path: "position", reason: .missing)) {
        _ = try file.numbers("position", as: Float.self)
    }
}
