/// A value of JSON, or an array of them.
struct OneOrMore<Item: Decodable>: Decodable {
    let items: [Item]

    init(from decoder: any Decoder) throws {
        if let array = try? decoder.unkeyedContainer() {
            var array = array
            var items: [Item] = []
            while !array.isAtEnd { items.append(try array.decode(Item.self)) }
            self.items = items
        } else {
            items = [try Item(from: decoder)]
        }
    }
}

extension OneOrMore: Sendable where Item: Sendable {}
