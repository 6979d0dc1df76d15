import Testing

@testable import Exchange

/// Sixteen bytes at a time say what a plain walk says, byte by byte, whatever stands around the text.
@Suite struct ByteWordsTests {
    private func expectSame(_ text: [UInt8], _ random: inout Seeded) {
        let around = (0..<2 * ByteWords.margin).map { _ in UInt8.random(in: 0...255, using: &random) }
        let all = around[..<ByteWords.margin] + text + around[ByteWords.margin...]
        Array(all).withUnsafeBytes { bytes in
            let field = UnsafeRawBufferPointer(rebasing: bytes[ByteWords.margin..<ByteWords.margin + text.count])
            let isNumber = (1...16).contains(text.count) && text.allSatisfy { (0x30...0x39).contains($0) }
            #expect(ByteWords.number(field) == (isNumber ? Int64(String(decoding: text, as: UTF8.self)) : nil))
            #expect(ByteWords.hasByte(below: 0x21, in: field) == text.contains { $0 < 0x21 })
        }
    }

    @Test(arguments: 0...40)
    func everyLengthIsReadWhole(length: Int) {
        var random = Seeded(UInt64(length))
        for _ in 0..<50 {
            expectSame((0..<length).map { _ in UInt8.random(in: 0x30...0x39, using: &random) }, &random)
            expectSame((0..<length).map { _ in UInt8.random(in: 0x20...0xFF, using: &random) }, &random)
        }
    }

    @Test(arguments: 0...255 as ClosedRange<UInt8>)
    func oneOtherByteIsNoticedWhereverItIs(byte: UInt8) {
        var random = Seeded(UInt64(byte))
        for length in 1...20 {
            var text = [UInt8](repeating: 0x39, count: length)
            text[Int.random(in: 0..<length, using: &random)] = byte
            expectSame(text, &random)
        }
    }
}
