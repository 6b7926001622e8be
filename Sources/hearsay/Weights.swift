import ArgumentParser
import AttributionEngine
import Glibc
import Ingest
import Linguistics

/// Where the model's weights are.
struct Weights: ParsableArguments {
    private static let name = "hearsay.weights"
    /// Where they may lie, seen from the program's folder: as they are shipped, built and installed.
    private static let places = ["", "hearsay_CKernels.resources/", "../share/hearsay/"]

    @Option(help: "The folder that holds hearsay.weights; found beside or in the program when left out.")
    var models: String?

    /// Loads the model.
    /// - Throws: when there are no weights, or not those of this program.
    func load() throws(Failure) -> AttributionModel {
        try checkMemory()
        if models == nil, let model = try Self.linked() { return model }
        let path = try path()
        do throws(WeightsError) {
            return try AttributionModel(weights: path)
        } catch {
            throw Self.failure(path, error)
        }
    }

    /// The model of the weights that are part of the program.
    private static func linked() throws(Failure) -> AttributionModel? {
        do throws(WeightsError) {
            return try AttributionModel(linkedWeights: ())
        } catch {
            throw failure(error.path, error)
        }
    }

    private static func failure(_ path: String, _ error: WeightsError) -> Failure {
        Failure(message: "\(escapedForDisplay(path)): \(error.explanation)", exitCode: 66)
    }

    /// The model doesn't fit into less than 96 MiB of addresses, the program's own included.
    private func checkMemory() throws(Failure) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < 96 << 20 else { return }
        throw Failure(message: "memory: the limit (ulimit -v) is below the 96 MiB that the model takes", exitCode: 71)
    }

    private func path() throws(Failure) -> String {
        if let models { return "\(models)/\(Self.name)" }
        let folder = CommandArguments.programFolder
        for place in Self.places where access("\(folder)/\(place)\(Self.name)", R_OK) == 0 {
            return "\(folder)/\(place)\(Self.name)"
        }
        throw Failure(message: "\(Self.name): not beside the program - name its folder with --models", exitCode: 66)
    }
}
