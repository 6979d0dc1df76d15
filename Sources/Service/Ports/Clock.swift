public import Values

/// What time it is. Rules never ask; who acts for people does.
public protocol Clock: Sendable {
    func now() -> Instant
}
