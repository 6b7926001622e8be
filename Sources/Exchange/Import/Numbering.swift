/// The places of things in a file, by the ids that the file gives them.
struct Numbering<ID: Hashable & Sendable>: Sendable {
    private var places: [ID: Int] = [:]
    private let what: String

    /// Numbers `ids`, which are those of a kind of things.
    /// - Throws: when an id comes twice.
    init(_ ids: [ID], what: String) throws(ImportError) {
        self.what = what
        for (place, id) in ids.enumerated() {
            guard places.updateValue(place, forKey: id) == nil else {
                throw ImportError("\(what) \(id) is there twice")
            }
        }
    }

    /// Where the thing with `id` stands.
    /// - Throws: when there is none.
    func place(_ id: ID) throws(ImportError) -> Int {
        guard let place = places[id] else { throw ImportError("\(what) \(id) isn't there") }
        return place
    }

    /// Where the thing with `id` stands; nil for nil.
    func placeIfAny(_ id: ID?) throws(ImportError) -> Int? {
        guard let id else { return nil }
        return try place(id)
    }
}
