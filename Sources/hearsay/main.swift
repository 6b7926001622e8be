import ArgumentParser
import NcursesTerminal

NcursesTerminal.prepareProcess()
do {
    var command = try Hearsay.parseAsRoot()
    try command.run()
} catch {
    Ending.of(error).happen()
}
