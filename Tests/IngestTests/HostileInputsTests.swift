import FoundationEssentials
import Glibc
import Ingest
import Testing

/// Inputs made to break readers, with what is expected of each; they lie beside the package where it is developed.
@Suite struct HostileInputsTests {
    private struct Input: Decodable {
        let show: String
        let expect: String
    }

    private static let folder =
        #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/../shared/tools/hostile/inputs"

    @Test(.enabled(if: access(folder + "/manifest.json", R_OK) == 0, "the inputs are not beside this package"))
    func everyInputIsReadOrRefusedAsExpected() throws {
        let manifest = try Data(FileReader.read(path: Self.folder + "/manifest.json"))
        for input in try JSONDecoder().decode([Input].self, from: manifest) {
            do throws(IngestError) {
                let text = try decode(FileReader.read(path: Self.folder + "/" + input.show))
                _ = makeDocument(text: text, origin: input.show)
                #expect(input.expect != "refuse", "\(input.show)")
                #expect(String(validating: text, as: UTF8.self) != nil, "\(input.show)")
            } catch {
                #expect(input.expect != "open", "\(error)")
                #expect([65, 66, 77].contains(error.exitCode), "\(error)")
            }
        }
    }
}
