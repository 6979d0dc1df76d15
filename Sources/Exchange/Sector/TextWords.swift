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
        private static let fewestBits = 10

        let slotCount: Int
        /// What leaves of a product as many of its highest bits as a slot's number has.
        private let shift: UInt64
        private let factors: (UInt64, UInt64, UInt64, UInt64, UInt64)

        /// Tries factors until no two texts, all different, have the same slot; among more slots when it takes long.
        init(tellingApart texts: [TextWords]) {
            var random = SplitMix(state: 0)
            var hash = Hash(bits: Hash.fewestBits, &random)
            var tries = 1
            while Set(texts.map(hash.slot)).count < texts.count {
                hash = Hash(bits: Hash.fewestBits + tries / 64, &random)
                tries += 1
            }
            self = hash
        }

        private init(bits: Int, _ random: inout SplitMix) {
            slotCount = 1 << bits
            shift = UInt64(64 - bits)
            factors = (random.next() | 1, random.next() | 1, random.next() | 1, random.next() | 1, random.next() | 1)
        }

        @inline(__always)
        func slot(of text: TextWords) -> Int {
            var mixed = text.words.0 &* factors.0 &+ text.words.1 &* factors.1
            mixed &+= text.words.2 &* factors.2 &+ text.words.3 &* factors.3
            mixed &+= text.words.4 &* factors.4
            return Int(truncatingIfNeeded: mixed &>> shift)
        }
    }
}
