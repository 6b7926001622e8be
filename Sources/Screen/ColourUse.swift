/// When to use colours.
public enum ColourUse: String, Hashable, Sendable, CaseIterable {
    case auto, always, never

    /// Whether to use them where `NO_COLOR` has this value.
    public func isOn(noColor: String?) -> Bool {
        switch self {
        case .auto: noColor?.isEmpty ?? true
        case .always: true
        case .never: false
        }
    }
}
