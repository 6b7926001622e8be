import Documents

extension Annotations {
    /// Whether an attribution stands inside another one of the same actor: "I think it rains", she said.
    func isRestated(_ id: Int) -> Bool {
        ancestors(of: id).contains { attributions[$0].actors.contains(where: attributions[id].actors.contains) }
    }
}
