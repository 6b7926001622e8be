import Documents
import Screenplays

/// One picture of the reader.
struct Picture {
    /// The picture that the README shows as PNG too.
    static let drawnForReadme = "reader"

    /// The picture that is drawn once for each theme.
    static let drawnInEveryTheme = "themes"

    /// Its name: that of its files in `screenshots/`.
    let name: String
    /// The drawing.
    let svg: String

    /// The pictures that the screenplays ask for, in the order of their files.
    static func all(root: String) throws -> [Picture] {
        try PackageFiles.screenplays(root: root).compactMap { path in
            let play = try Screenplay.parse(try PackageFiles.read(path)).get()
            guard let name = play.picture else { return nil }
            var rehearsal = try Rehearsal(play, root: root)
            return try rehearsal.scenes().last.map(\.frame).map { frame in
                Picture(
                    name: name, svg: name == drawnInEveryTheme ? ThemeSheet(frame).svg : FramePicture(frame).svg)
            }
        }
    }

    /// The SVG that the PNG was drawn from stands beside it, so that a test can tell when the PNG is stale.
    static func stampPath(root: String) -> String { "\(root)/screenshots/\(drawnForReadme).png.source" }

    /// What the stamp of a PNG drawn from `svg` holds.
    static func stamp(of svg: String) -> String {
        "drawn from an SVG with the digest \(DocumentID(of: Array(svg.utf8)))\n"
    }

    /// Draws the PNG with rsvg-convert and leaves its stamp.
    func drawPNG(from path: String, root: String) throws {
        try Tool.run("rsvg-convert", ["--output", "\(root)/screenshots/\(name).png", path])
        try PackageFiles.write(Self.stamp(of: svg), to: Self.stampPath(root: root))
    }
}
