/// A folder of gold, and the scores of predictions against it.
public struct Evaluation: Hashable, Sendable {
    /// How gold is laid out.
    public enum Layout: String, Hashable, Sendable {
        /// `text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann` and perhaps `holders/NAME.holders.tsv`, as in PolNeAR.
        case standoff
        /// `NAME.gold.json` beside each text.
        case sentences
    }

    /// The folder.
    public let folder: String
    /// How its gold is laid out.
    public let layout: Layout

    /// Looks at `folder`.
    /// - Throws: exit code 66 when it isn't a folder, 65 when it holds no gold.
    public init(folder: String) throws(GoldError) {
        let names = try GoldFiles.names(in: folder)
        self.folder = folder
        if names.contains("text"), names.contains("attributions") {
            layout = .standoff
        } else if names.contains(where: { $0.hasSuffix(".gold.json") }) {
            layout = .sentences
        } else {
            throw GoldError(path: folder, reason: "holds no gold", exitCode: 65)
        }
    }

    /// Paths of the texts to predict, in order.
    public func articles() throws(GoldError) -> [String] {
        switch layout {
        case .standoff: try standoffArticles().map { folder + "/text/" + $0.name }
        case .sentences: try goldArticles().map { folder + "/" + GoldFiles.name(of: $0.name) }
        }
    }

    /// What is wrong in the predictions, a line each, and then the figures.
    public func report(_ predictions: [Prediction]) throws(GoldError) -> String {
        let byName = Prediction.byName(predictions)
        switch layout {
        case .standoff:
            var score = PolnearScore()
            for article in try standoffArticles() { score.add(article, byName[article.name]) }
            return score.report
        case .sentences:
            var holders = HolderScore()
            var attributions = AttributionScore()
            let articles = try goldArticles()
            for article in articles {
                holders.add(article, byName[article.name])
                attributions.add(article, byName[article.name])
            }
            let hasAttributions = articles.contains { $0.attributions != nil }
            return holders.report + (hasAttributions ? attributions.report : "")
        }
    }

    private func standoffArticles() throws(GoldError) -> [StandoffArticle] {
        let annotationNames = try GoldFiles.names(in: folder + "/attributions")
        var articles: [StandoffArticle] = []
        for name in try GoldFiles.names(in: folder + "/text") {
            let article = try StandoffArticle(name: name, folder: folder, annotationNames: annotationNames)
            if let article { articles.append(article) }
        }
        return articles
    }

    private func goldArticles() throws(GoldError) -> [GoldArticle] {
        var articles: [GoldArticle] = []
        for name in try GoldFiles.names(in: folder) where name.hasSuffix(".gold.json") {
            articles.append(try GoldArticle(path: folder + "/" + name))
        }
        return articles
    }
}
