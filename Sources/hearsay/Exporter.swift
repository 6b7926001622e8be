import Documents
import Exchange
import Glibc
import Ingest
import Reader
import Screen

/// Puts annotated documents into files.
struct Exporter {
    /// Columns of a file of text.
    private static let width = 80

    /// How they are written.
    let format: AnnotationFormat
    /// Whether files that are there may be replaced.
    let replacing: NewFile.Replacing
    /// The confidence below which a claim is called uncertain.
    var uncertainBelow = Settings().uncertainBelow

    /// A writer for a page of some columns.
    static func writer(
        _ format: AnnotationFormat, width: Int = width, uncertainBelow: Double = Settings().uncertainBelow
    ) -> AnnotationWriter {
        AnnotationWriter(
            format: format, width: width, uncertainBelow: uncertainBelow, columns: { Columns.of($0) }, looks: .reader)
    }

    /// Writes one file of several documents; beside it the text where the format needs it.
    /// - Parameter actors: ids of those whose claims are written; nil for all.
    func write(_ articles: [(Document, Annotations)], of actors: Set<Int>? = nil, to path: String) throws(Failure) {
        var writer = Self.writer(format, uncertainBelow: uncertainBelow)
        var bytes: [UInt8] = []
        for (document, annotations) in articles { bytes += writer.add(document, annotations, of: actors) }
        try write(
            [NewFile(path: path, bytes: bytes + writer.end())] + texts(articles.map(\.0), beside: path),
            from: articles.map(\.0.origin))
    }

    /// Writes a file for each document into a folder, which is made when it isn't there.
    func write(_ articles: [(Document, Annotations)], into folder: String) throws(Failure) {
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
            let reason = String(cString: strerror(errno)).lowercased()
            throw Failure(message: "\(escapedForDisplay(folder)): \(reason)", exitCode: 73)
        }
        let place = folder.hasSuffix("/") ? folder : folder + "/"
        var files = format.companions.map { NewFile(path: place + $0.name, bytes: Array($0.text.utf8)) }
        var taken: Set<String> = []
        for (document, annotations) in articles {
            let path = "\(place)\(document.fileStem).\(format.suffix)"
            guard taken.insert(path).inserted else {
                throw .usage("\(escapedForDisplay(path)): two articles would be this file")
            }
            var writer = Self.writer(format)
            let bytes = writer.add(document, annotations) + writer.end()
            files += [NewFile(path: path, bytes: bytes)] + texts([document], beside: path)
        }
        try write(files, from: articles.map(\.0.origin))
    }

    /// All of the files, or none when one of them may not be written. The articles themselves never are.
    private func write(_ files: [NewFile], from origins: [String]) throws(Failure) {
        for file in files {
            try file.checkApart(from: origins)
            try file.check(replacing)
        }
        for file in files { try file.write(replacing) }
    }

    private func texts(_ documents: [Document], beside path: String) -> [NewFile] {
        guard format.needsText else { return [] }
        let suffix = ".\(format.suffix)"
        let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
        return documents.map { NewFile(path: stem + ".txt", bytes: $0.text) }
    }
}
