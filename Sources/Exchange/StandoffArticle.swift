import Documents

/// An article with attributions in the layout of PolNeAR: `text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann` in brat
/// standoff and, where known, `holders/NAME.holders.tsv`.
///
/// Of several annotators the first by name counts. Brat's offsets are characters; here they are UTF-8 bytes.
struct StandoffArticle {
    /// Name of the text file.
    let name: String
    /// The text as it stands in the file.
    let text: [UInt8]
    /// Attributions in the order of the file.
    let attributions: [StandoffAttribution]
    /// Names of the holders by attribution; those without a holder, or with the author as one, are left out.
    let holders: [String: [String]]

    /// Reads the article with the text file `name` of `folder`, or nil when nobody annotated it.
    init?(name: String, folder: String, annotationNames: [String]) throws(GoldError) {
        let stem = String(name.dropLast(4))
        guard let annotations = annotationNames.first(where: { $0.hasPrefix(stem + "_") && $0.hasSuffix(".ann") })
        else {
            return nil
        }
        self.name = name
        text = try GoldFiles.bytes(of: folder + "/text/" + name)
        let path = folder + "/attributions/" + annotations
        attributions = Self.attributions(in: try GoldFiles.bytes(of: path), points: CodePoints(text))
        let holdersPath = folder + "/holders/" + stem + ".holders.tsv"
        holders = (try? GoldFiles.bytes(of: holdersPath)).map(Self.holders) ?? [:]
    }

    private static func attributions(in annotations: [UInt8], points: CodePoints) -> [StandoffAttribution] {
        var spans: [String: [Span]] = [:]
        var attributions: [StandoffAttribution] = []
        for line in GoldFiles.lines(annotations) {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count > 1 else { continue }
            let id = String(columns[0])
            if line.hasPrefix("T") {
                spans[id] = ranges(columns[1], points: points)
            } else if line.hasPrefix("E") {
                attributions.append(attribution(id: id, arguments: columns[1], spans: spans))
            }
        }
        return attributions
    }

    /// The spans of "Content 12 30;41 50".
    private static func ranges(_ column: Substring, points: CodePoints) -> [Span] {
        let ranges = column.drop { $0 != " " }.split(separator: ";")
        return ranges.compactMap { range in
            let ends = range.split(separator: " ").compactMap { Int($0) }.compactMap {
                points.byte(at: min(max(0, $0), points.count))
            }
            return ends.count == 2 ? Span(ends[0], ends[1]) : nil
        }
    }

    /// The attribution of "Attribution:T1 Source:T2 Cue:T3 Content:T4 Content2:T5".
    private static func attribution(id: String, arguments: Substring, spans: [String: [Span]]) -> StandoffAttribution {
        var attribution = StandoffAttribution(id: id)
        for argument in arguments.split(separator: " ") {
            let parts = argument.split(separator: ":")
            guard parts.count == 2, let found = spans[String(parts[1])] else { continue }
            let digits = parts[0].reversed().prefix(while: \.isWholeNumber).count
            switch parts[0].dropLast(digits).lowercased() {
            case "source": attribution.source += found
            case "cue": attribution.cue += found
            case "content": attribution.content += found
            default: break
            }
        }
        return attribution
    }

    private static func holders(_ table: [UInt8]) -> [String: [String]] {
        var holders: [String: [String]] = [:]
        for line in GoldFiles.lines(table) {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 2 else { continue }
            let names = columns[1].split(separator: ";", omittingEmptySubsequences: false).map(ActorName.trimmed)
            guard names != ["-"], names != ["AUTHOR"] else { continue }
            holders[String(columns[0])] = names
        }
        return holders
    }
}
