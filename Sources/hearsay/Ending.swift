import ArgumentParser
import Glibc
import Ingest

/// How the program ends early: a status, and what it says before.
enum Ending: Hashable {
    /// The user asked for a text only: the help, the version.
    case answered(String)
    /// Something is wrong.
    case failed(Failure)
    /// Something was wrong, and has been said.
    case reported(Int32)

    /// What an error means; those of the argument parser are put into one line.
    static func of(_ error: any Error) -> Ending {
        switch error {
        case let failure as Failure: return .failed(failure)
        case let error as IngestError: return .failed(Failure(error))
        case let code as ExitCode: return .reported(code.rawValue)
        default: break
        }
        guard Hearsay.exitCode(for: error) != .success else { return .answered(Hearsay.fullMessage(for: error)) }
        return .failed(.usage(line(of: Hearsay.message(for: error)) + " - see hearsay --help"))
    }

    /// The first line of a message, with the list of what would be right when one follows.
    private static func line(of message: String) -> String {
        let lines = message.split(separator: "\n")
        let items = lines.dropFirst().compactMap { line in
            let item = line.drop { $0 == " " }
            return item.hasPrefix("- ") ? item.dropFirst(2) : nil
        }
        let first = escapedForDisplay(String(lines.first ?? ""))
        return items.isEmpty ? first : "\(first) \(items.joined(separator: ", "))"
    }

    /// Says it and ends the process.
    func happen() -> Never {
        switch self {
        case .answered(let text):
            do throws(Failure) {
                var output = Output()
                try output.write(text + "\n")
                try output.flush()
                exit(0)
            } catch {
                Ending.failed(error).happen()
            }
        case .failed(let failure):
            failure.report()
            exit(failure.exitCode)
        case .reported(let status): exit(status)
        }
    }
}
