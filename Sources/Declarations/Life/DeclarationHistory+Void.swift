extension DeclarationHistory {
    /// Whether a certificate no longer holds: a later revision took the place of what it certifies.
    public func isVoid(_ verdict: Verdict) -> Bool {
        guard case .certified(let certificate) = verdict.answer else { return false }
        return self.certificate != certificate || verdict.revision != newest?.number
    }
}
