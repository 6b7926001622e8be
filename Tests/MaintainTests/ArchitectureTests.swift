import Testing

@testable import maintain

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The package's folder.
private let root = String(#filePath.dropLast("/Tests/MaintainTests/ArchitectureTests.swift".count))

/// Modules that each target may import, as the map in ARCHITECTURE.md has them; the others may import what they like.
private let allowed: [String: Set<String>] = [
    "Documents": [],
    "Ingest": ["Documents", "CUchardet", "CLibxml2", "CCmark", "Glibc", "Synchronization"],
    "Linguistics": ["Documents", "CKernels", "CUtf8proc", "Glibc"],
    "AttributionEngine": ["Documents", "Linguistics", "Glibc"],
    "Exchange": ["Documents", "FoundationEssentials", "Glibc"],
    "Screen": ["CUtf8proc"],
    "Matters": ["Documents", "Glibc"],
    "Reader": ["Documents", "Matters", "Screen"],
    "CToml": [],
    "Configuration": ["CToml", "Ingest", "Reader", "Screen"],
    "NcursesTerminal": ["Screen", "CNcurses", "Glibc"],
]

/// Paths of the source files of a target, with their lines.
private func sources(of target: String) throws -> [(path: String, lines: [Substring])] {
    let folder = "\(root)/Sources/\(target)"
    let endings = [".swift", ".c", ".h", ".cpp"]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        .filter { path in endings.contains { path.hasSuffix($0) } }
    return try paths.map { path in
        (path, try PackageFiles.read("\(folder)/\(path)").split(separator: "\n", omittingEmptySubsequences: false))
    }
}

@Test(arguments: allowed.keys.sorted()) func targetsImportOnlyWhatTheMapAllows(target: String) throws {
    let files = try sources(of: target)
    #expect(!files.isEmpty)
    for file in files {
        for line in file.lines where line.hasPrefix("import ") {
            let module = line.dropFirst("import ".count).split(separator: " ").last.map(String.init) ?? ""
            #expect(allowed[target]?.contains(module) == true, "\(target)/\(file.path) imports \(module)")
        }
    }
}

@Test func onlyOneTargetSeesNcurses() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: "\(root)/Sources")
    for target in targets where target != "CNcurses" {
        for file in try sources(of: target) {
            #expect(
                !file.lines.contains { $0.contains("ncurses.h") || $0.contains("<term.h>") }, "\(target)/\(file.path)")
        }
    }
}
