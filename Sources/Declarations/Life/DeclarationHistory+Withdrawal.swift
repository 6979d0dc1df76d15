extension DeclarationHistory {
    /// The withdrawal that took a declaration back, whichever revision said the same; `nil` where something is handed
    /// in, and where it was never said before the withdrawal. Whether it was a correction makes no difference.
    public func withdrawal(of declaration: Declaration) -> Revision? {
        switch state {
        case .withdrawn, .exOfficio: break
        case nil, .draft, .submitted, .certified, .refused, .superseded: return nil
        }
        let content = CanonicalForm(declaration.asFirst).fingerprint
        guard let place = revisions.lastIndex(where: { $0.event == .withdraw }),
            revisions[..<place].contains(where: { revision in
                revision.event != .saveDraft && CanonicalForm(revision.declaration.asFirst).fingerprint == content
            })
        else { return nil }
        return revisions[place]
    }
}

extension Declaration {
    /// The same as nobody's correction.
    fileprivate var asFirst: Declaration {
        var first = self
        first.correction = nil
        return first
    }
}
