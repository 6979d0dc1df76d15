import Values

extension Language {
    /// The language that `Accept-Language` prefers of ours: `nl-BE, fr;q=0.8`; English where it names none of them.
    init(accepting header: String?) {
        guard let header else {
            self = .en
            return
        }
        let wanted = Weighted.list(header).filter { $0.weight > 0 }
        let known = wanted.compactMap { range in
            Language(rawValue: String(range.value.prefix { $0 != "-" })).map { (language: $0, weight: range.weight) }
        }
        var best: (language: Language, weight: Int)?
        for one in known where one.weight > (best?.weight ?? 0) { best = one }
        self = best?.language ?? .en
    }
}
