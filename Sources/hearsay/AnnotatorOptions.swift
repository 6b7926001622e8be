import ArgumentParser

/// Where annotations come from: the engine, or files.
struct AnnotatorOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Take the annotations from this file (json, jsonl, jsonld or ann) instead of analysing. May be given several \
            times.
            """, valueName: "file"), completion: .file())
    var annotations: [String] = []

    @OptionGroup var weights: Weights

    /// Loads the model, or reads the files.
    /// - Throws: when that fails.
    func load() throws(Failure) -> Annotator {
        guard !annotations.isEmpty else { return .engine(try weights.load()) }
        var files: [Annotator.ImportedFile] = []
        for path in annotations { files.append(try Annotator.ImportedFile(path: path)) }
        return .files(files)
    }
}
