// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "hearsay",
    products: [
        .executable(name: "hearsay", targets: ["hearsay"]),
        .executable(name: "maintain", targets: ["maintain"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // The shared vocabulary: no Foundation, no input or output.
        .target(name: "Documents"),

        // Which claims are on the same matter.
        .target(name: "Matters", dependencies: ["Documents"]),

        // From bytes to documents to annotations.
        .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .target(name: "Ingest", dependencies: ["Documents", "CUchardet", "CLibxml2", "CCmark"]),
        // The encoder's arithmetic and its weights, which the build lays beside the program.
        .target(
            name: "CKernels", resources: [.copy("hearsay.weights")],
            cSettings: [.unsafeFlags(["-O2"])]),
        .target(name: "Linguistics", dependencies: ["Documents", "CKernels", "CUtf8proc"]),
        .target(name: "AttributionEngine", dependencies: ["Documents", "Linguistics"]),
        .target(name: "Exchange", dependencies: ["Documents"]),

        // The reader: a model, a view of it as cells, and the one terminal that shows them.
        .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
        .target(name: "Screen", dependencies: ["CUtf8proc"]),
        .target(name: "Reader", dependencies: ["Documents", "Matters", "Screen"]),
        .target(
            name: "CNcurses",
            cSettings: [.define("_XOPEN_SOURCE_EXTENDED"), .define("_GNU_SOURCE")],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "NcursesTerminal", dependencies: ["Screen", "CNcurses"]),

        // The user's file of settings, in TOML.
        .target(name: "CToml"),
        .target(name: "Configuration", dependencies: ["CToml", "Ingest", "Reader", "Screen"]),

        // Where the parts meet.
        .target(name: "CStartup"),
        .executableTarget(
            name: "hearsay",
            dependencies: [
                "Documents", "Ingest", "Linguistics", "AttributionEngine", "Exchange", "Screen", "Reader",
                "NcursesTerminal", "Configuration", "CStartup",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // The developer's side: screenplays, pseudo-terminals, generated files, benchmarks.
        .target(
            name: "Screenplays",
            dependencies: ["Documents", "Ingest", "Linguistics", "AttributionEngine", "Screen", "Reader"]),
        .target(name: "PseudoTerminal", dependencies: ["Screen"]),
        .executableTarget(
            name: "maintain",
            dependencies: [
                "AttributionEngine", "CKernels", "Documents", "Ingest", "Linguistics", "Reader", "Screen",
                "Screenplays", "PseudoTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(name: "TemporaryFolder", path: "Tests/TemporaryFolder"),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
        .testTarget(name: "MattersTests", dependencies: ["Matters", "Documents"]),
        .testTarget(
            name: "IngestTests", dependencies: ["Ingest", "Documents", "TemporaryFolder"], exclude: ["Pages"]),
        .testTarget(name: "CKernelsTests", dependencies: ["CKernels"]),
        .testTarget(name: "LinguisticsTests", dependencies: ["Linguistics", "Documents", "TemporaryFolder"]),
        .testTarget(
            name: "AttributionEngineTests", dependencies: ["AttributionEngine", "Linguistics", "Documents", "Ingest"]),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Documents", "TemporaryFolder"]),
        .testTarget(name: "ScreenTests", dependencies: ["Screen"]),
        .testTarget(
            name: "ReaderTests",
            dependencies: ["Reader", "Screen", "Documents", "Screenplays", "Ingest", "Linguistics"],
            exclude: ["Screenplays"]),
        .testTarget(name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "Screen", "PseudoTerminal"]),
        .testTarget(
            name: "ConfigurationTests",
            dependencies: ["Configuration", "Ingest", "Reader", "Screen", "TemporaryFolder"]),
        .testTarget(name: "PseudoTerminalTests", dependencies: ["PseudoTerminal", "Screen"]),
        .testTarget(
            name: "HearsayTests",
            dependencies: ["Documents", "Ingest", "PseudoTerminal", "Reader", "Screen", "TemporaryFolder", "hearsay"]),
        .testTarget(name: "MaintainTests", dependencies: ["maintain", "Screenplays"]),
        .testTarget(
            name: "GoldTests", dependencies: ["AttributionEngine", "Ingest", "Exchange"]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
