extension JSONValue {
    /// A place where a value differs from what is expected there; each `nil` where nothing stands.
    struct Difference {
        let path: String
        let value: JSONValue?
        let expected: JSONValue?
    }

    /// The innermost places where the value differs from another, in the order in which they stand.
    func differences(from expected: JSONValue, at path: String) -> [Difference] {
        if let own = members, let others = expected.members {
            let keys = others.map(\.0) + own.map(\.0).filter { key in !others.contains { $0.0 == key } }
            return keys.flatMap { JSONValue.differences(self[$0], expected[$0], at: "\(path)/\(JSONPointer.step($0))") }
        }
        if let own = items, let others = expected.items {
            return (0..<max(own.count, others.count)).flatMap { place in
                JSONValue.differences(
                    place < own.count ? own[place] : nil, place < others.count ? others[place] : nil,
                    at: "\(path)/\(place)")
            }
        }
        return line == expected.line ? [] : [Difference(path: path, value: self, expected: expected)]
    }

    private static func differences(_ own: JSONValue?, _ other: JSONValue?, at path: String) -> [Difference] {
        guard let own, let other else {
            return own == nil && other == nil ? [] : [Difference(path: path, value: own, expected: other)]
        }
        return own.differences(from: other, at: path)
    }
}
