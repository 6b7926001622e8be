import Configuration
import Ingest
import TemporaryFolder
import Testing

struct ConfigurationFileTests {
    @Test func liesInTheUsersFolder() {
        #expect(ConfigurationFile(configuration: "/x/etc", home: "/home/a")?.path == "/x/etc/hearsay/config")
        #expect(ConfigurationFile(configuration: nil, home: "/home/a")?.path == "/home/a/.config/hearsay/config")
        #expect(ConfigurationFile(configuration: "etc", home: "/home/a")?.path == "/home/a/.config/hearsay/config")
        #expect(ConfigurationFile(configuration: "etc", home: "") == nil)
    }

    @Test func isRead() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("config", Array("mouse = true\n".utf8))
        #expect(try ConfigurationFile(path: path).read().settings.mouse)
    }

    @Test func readsNothingButRegularFilesOfALimitedSize() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("config", Array(repeating: UInt8(ascii: "#"), count: 2 << 20))
        #expect(throws: IngestError.self) { try ConfigurationFile(path: path).read() }
        #expect(throws: IngestError.self) { try ConfigurationFile(path: folder.path).read() }
        #expect(throws: IngestError.self) { try ConfigurationFile(path: "/dev/zero").read() }
    }
}
