/// The names that what is open is of, and where in it each stands: looked up by what a payer is called.
struct OpenNames: Sendable {
    private struct Known: Sendable {
        let name: PayerName
        /// So many different words it has.
        let count: Int
        let numbers: Set<String>
        var places: [Int]
    }

    private var known: [Known] = []
    private var byKey: [String: Int] = [:]
    private var byWord: [String: [Int]] = [:]

    /// - Parameter texts: the name of each thing that is open.
    init(_ texts: [String]) {
        for (place, text) in texts.enumerated() {
            let name = PayerName(text)
            let key = name.key
            if let index = byKey[key] {
                known[index].places.append(place)
                continue
            }
            let words = Set(name.words)
            byKey[key] = known.count
            for word in words { byWord[word, default: []].append(known.count) }
            known.append(Known(name: name, count: words.count, numbers: name.numbers, places: [place]))
        }
    }

    /// Where the very same name stands: every word and every number of it.
    func same(as payer: PayerName) -> [Int] {
        guard !payer.words.isEmpty, let index = byKey[payer.key] else { return [] }
        return known[index].places
    }

    /// Where names stand that are only like the payer's, or that a text has in it whole: the likeliest first.
    func similar(to payer: PayerName, in text: PayerName, most: Int) -> [[Int]] {
        var likeness: [Int: Likeness] = [:]
        for (index, shared) in shared(with: text)
        where shared == known[index].count && known[index].name.stands(in: text) {
            likeness[index] = Likeness(shared: 1, of: 1)
        }
        let (count, numbers) = (Set(payer.words).count, payer.numbers)
        for (index, shared) in shared(with: payer) where likeness[index] == nil {
            let other = known[index]
            // Names that are numbered and not the same are two names, however alike.
            guard shared * 2 > min(count, other.count),
                numbers.isEmpty || other.numbers.isEmpty || numbers == other.numbers
            else { continue }
            likeness[index] = Likeness(shared: shared, of: count + other.count - shared)
        }
        if let same = byKey[payer.key] { likeness[same] = nil }
        let ordered = likeness.sorted { one, other in
            one.value == other.value ? one.key < other.key : one.value > other.value
        }
        return ordered.prefix(most).map { known[$0.key].places }
    }

    /// With how many words of each name another has in common.
    private func shared(with name: PayerName) -> [Int: Int] {
        Set(name.words).reduce(into: [:]) { found, word in
            for index in byWord[word] ?? [] { found[index, default: 0] += 1 }
        }
    }
}

/// The part of all words of two names that they have in common.
private struct Likeness: Comparable {
    let shared: Int
    let of: Int

    static func == (one: Likeness, other: Likeness) -> Bool { one.shared * other.of == other.shared * one.of }

    static func < (one: Likeness, other: Likeness) -> Bool { one.shared * other.of < other.shared * one.of }
}
