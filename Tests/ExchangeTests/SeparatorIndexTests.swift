import CByteMask
import Testing

@testable import Exchange

/// Separators are found 64 bytes at a time; a plain walk, byte by byte, must find the same.
@Suite struct SeparatorIndexTests {
    private func expectFound(_ bytes: [UInt8]) {
        let index = SeparatorIndex(longest: 2048)
        var expected = bytes.indices.filter { [0x2C, 0x0A].contains(bytes[$0]) }
        if let last = bytes.last, last != 0x0A { expected.append(bytes.count) }
        let isUsual = bytes.allSatisfy { $0 == 0x0A || (0x20..<0x80).contains($0) && $0 != 0x22 }
        #expect(bytes.withUnsafeBytes { index.find(in: $0) } == isUsual)
        #expect((0..<index.count).map { Int(index.places[$0]) } == expected)
        #expect(index.places[-1] == -1)
    }

    @Test(arguments: 0...200)
    func everyLengthIsFoundWhole(length: Int) {
        var random = Seeded(UInt64(length))
        for _ in 0..<20 {
            expectFound((0..<length).map { _ in [0x2C, 0x0A, 0x41, 0x39].randomElement(using: &random) ?? 0 })
        }
    }

    /// More separators than are noted at once, up to nothing else.
    @Test(arguments: 0...64)
    func anyNumberInSixtyFourBytesIsFound(count: Int) {
        for start in 0...(64 - count) {
            var bytes = [UInt8](repeating: 0x41, count: 1000)
            for place in 128 + start..<128 + start + count { bytes[place] = 0x2C }
            expectFound(bytes)
        }
    }

    @Test("One unusual byte is noticed wherever it is", arguments: [0x00, 0x09, 0x0D, 0x1F, 0x22, 0x7F, 0x80, 0xFF])
    func oneUnusualByteIsNoticed(byte: UInt8) {
        for place in 0..<150 {
            var bytes = [UInt8](repeating: 0x20, count: 150)
            bytes[place] = byte
            expectFound(bytes)
        }
    }

    #if arch(x86_64)
        /// The words of older processors, which newer ones would never use.
        @Test(arguments: 1...64)
        func olderProcessorsFindTheSame(share: Int) {
            var random = Seeded(UInt64(share))
            let bytes: [UInt8] = (0..<64 * 20).map { _ in
                Int.random(in: 0..<64, using: &random) < share ? 0x2C : UInt8.random(in: 0...255, using: &random)
            }
            var (places, others) = ([Int32](repeating: -1, count: 2000), [Int32](repeating: -1, count: 2000))
            let found = csv_find_separators(bytes, bytes.count, 7, &places)
            let other = csv_find_since_2013(bytes, bytes.count, 7, &others)
            #expect(found.count == other.count && (found.unusual == 0) == (other.unusual == 0))
            #expect(places.prefix(Int(found.count)) == others.prefix(Int(other.count)))
        }
    #endif

    @Test func aSecondSearchKnowsNothingOfTheFirst() {
        let index = SeparatorIndex(longest: 100)
        _ = [UInt8](repeating: 0x2C, count: 100).withUnsafeBytes { index.find(in: $0) }
        _ = [0x41, 0x2C].withUnsafeBytes { index.find(in: UnsafeRawBufferPointer(rebasing: $0[..<2])) }
        #expect(index.count <= 2)
    }
}

/// Texts as words are equal when the texts are, and each gets a slot of its own.
@Suite struct TextWordsTests {
    private func words(_ text: String) -> TextWords? { Array(text.utf8).withUnsafeBytes { TextWords($0) } }

    @Test(arguments: 0...60)
    func oneOtherByteMakesAnotherText(length: Int) {
        let text = String(repeating: "a", count: length)
        #expect((words(text) == nil) == !(8...40).contains(length))
        guard let one = words(text) else { return }
        #expect(one != TextWords.none && words(text + "a") != one)
        for place in 0..<length {
            var other = Array(text)
            other[place] = "b"
            #expect(words(String(other)) != one)
        }
    }

    /// Codes that differ in one place only, whichever it is.
    @Test func textsThatAreAlikeHaveSlotsOfTheirOwn() {
        let texts = (0..<36).flatMap { place in
            ["x", "y", "z"].map { letter in
                var text = Array(repeating: Character("a"), count: 36)
                text[place] = Character(letter)
                return String(text)
            }
        }
        let all = texts.compactMap { words($0) }
        let hash = TextWords.Hash(tellingApart: all)
        #expect(Set(all.map { hash.slot(of: $0) }).count == 108)
        #expect(all.allSatisfy { (0..<hash.slotCount).contains(hash.slot(of: $0)) })
    }
}
