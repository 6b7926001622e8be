import Documents

/// How sure the engine is that an attribution and its holder are right.
///
/// The shares are measured on annotated news (PolNeAR and Wikinews 2019): how often what was found this way was so.
/// `hearsay evaluate` tells how far their product with the network's likelihood holds.
enum Confidence {
    /// Share of nested attributions found, against outer ones of the same kind.
    private static let nested = 0.8

    /// The confidence in a found attribution whose holders were identified by `resolutions`, 0…1.
    static func of(_ found: FoundAttribution, _ resolutions: [Resolution]) -> Double {
        let holders = resolutions.map { share(right: $0.rule) }.min() ?? 1
        return found.confidence * (found.parent == nil ? 1 : nested) * holders
    }

    /// Share of the holders identified by a rule that were right.
    private static func share(right rule: Resolution.Rule) -> Double {
        switch rule {
        case .namedHere, .shorterName, .acronym: 0.96
        case .apposition: 0.94
        case .lastMan, .interviewed: 0.88
        case .lastWoman: 0.81
        case .subjectOfClause, .antecedentBefore: 0.75
        case .speakerOfQuotation, .lastOrganisation: 0.68
        case .unnamed, .description, .nobodyNamed: 0.66
        case .lastGroup: 0.6
        }
    }
}
