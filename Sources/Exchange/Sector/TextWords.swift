/// A text of eight to forty bytes as five words, which may overlap, and its length: two are equal when the texts are.
///
/// Comparing all five takes the same time for every text, where a look at as many as there are would be guessed wrong
/// for every other registration.
struct TextWords: Equatable {
    private var words: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    private var count = 0

    /// What no text has.
    static let none = TextWords()

    private init() {}

    /// `nil` for a text of another length.
    @inline(__always)
    init?(_ text: UnsafeRawBufferPointer) {
        guard text.count >= 8, text.count <= 40 else { return nil }
        count = text.count
        let end = text.count &- 8
        words.0 = text.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        words.1 = text.loadUnaligned(fromByteOffset: min(8, end), as: UInt64.self)
        words.2 = text.loadUnaligned(fromByteOffset: min(16, end), as: UInt64.self)
        words.3 = text.loadUnaligned(fromByteOffset: min(24, end), as: UInt64.self)
        words.4 = text.loadUnaligned(fromByteOffset: end, as: UInt64.self)
    }

    @inline(__always)
    static func == (one: TextWords, other: TextWords) -> Bool {
        var different = UInt64(truncatingIfNeeded: one.count ^ other.count)
        different |= (one.words.0 ^ other.words.0) | (one.words.1 ^ other.words.1)
        different |= (one.words.2 ^ other.words.2) | (one.words.3 ^ other.words.3)
        different |= one.words.4 ^ other.words.4
        return different == 0
    }

    /// Gives each of some texts a number of its own.
    struct Hash {
        private(set) var slotCount = 1024
        private var shift: UInt64 { UInt64(64 - slotCount.trailingZeroBitCount) }
        private var factors: (UInt64, UInt64, UInt64, UInt64, UInt64) = (1, 1, 1, 1, 1)
        private var state: UInt64 = 0

        /// Tries factors until no two texts, all different, have the same slot; among more slots when it takes long.
        init(tellingApart texts: [TextWords]) {
            var tries = 0
            repeat {
                if tries % 64 == 63 { slotCount *= 2 }
                tries += 1
                factors = (nextFactor(), nextFactor(), nextFactor(), nextFactor(), nextFactor())
            } while Set(texts.map(slot)).count < texts.count
        }

        @inline(__always)
        func slot(of text: TextWords) -> Int {
            var mixed = text.words.0 &* factors.0 &+ text.words.1 &* factors.1
            mixed &+= text.words.2 &* factors.2 &+ text.words.3 &* factors.3
            mixed &+= text.words.4 &* factors.4
            return Int(truncatingIfNeeded: mixed >> shift)
        }

        /// The next of a fixed row of odd numbers that look like any (SplitMix64).
        private mutating func nextFactor() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var number = state
            number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
            number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
            return number ^ number >> 31 | 1
        }
    }
}
