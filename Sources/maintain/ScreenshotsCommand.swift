import ArgumentParser
import Screenplays

/// Draws the pictures in `screenshots/` from the screenplays' last screens.
struct ScreenshotsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screenshots", abstract: "Draw the pictures in screenshots/ from the screenplays' last screens.")

    @Option(help: "The package's folder.")
    var root = "."

    func run() throws {
        for picture in try Picture.all(root: root) {
            let path = "\(root)/screenshots/\(picture.name).svg"
            try PackageFiles.write(picture.svg, to: path)
            if picture.name == Picture.drawnForReadme { try picture.drawPNG(from: path, root: root) }
        }
    }
}
