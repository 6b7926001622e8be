import ArgumentParser
import PseudoTerminal

/// Times hearsay as its users meet it, beside less in the same run.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Time hearsay as its users meet it, beside less in the same run; takes about a minute.")

    @Option(help: "The package's folder.")
    var root = "."

    @Option(help: "The hearsay program; the one beside this program by default.")
    var program: String?

    @Option(help: "Runs of each measurement; medians are printed.")
    var runs = 15

    func run() throws {
        let hearsay = program ?? CommandList.neighbour()
        let article = "\(root)/seeds/homs-massacre-reuters-2012.txt"
        print("120x40, \(article), medians of \(runs) runs (least … most)\n")
        try StartBench(hearsay: hearsay, article: article, runs: runs).report()
        try StepBench(hearsay: hearsay, article: article).report()
        try BatchBench(hearsay: hearsay, article: article, runs: runs).report()
        KernelBench().report()
        try LargeBench(hearsay: hearsay, article: article).report()
    }
}
