/// Numbers that look random and are the same in every run, so that a failure can be looked at again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A linear congruential generator, its high half folded onto the low one.
    mutating func next() -> UInt64 {
        state = state &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F
        return state ^ state >> 32
    }
}
