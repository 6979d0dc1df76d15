/// Whether each element that is opened is closed, in order: enough to know that a picture is whole.
struct XMLCheck {
    func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = []
        for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
            guard let tag = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).first else {
                return false
            }
            let name = tag.prefix { !" \n/".contains($0) }
            if tag.hasPrefix("?") || tag.hasPrefix("!") || tag.hasSuffix("/") { continue }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return false }
            } else {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
