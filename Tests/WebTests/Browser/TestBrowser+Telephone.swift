import Access
import Service
import Values

extension TestBrowser {
    /// The code that a telephone shows, by the secret on the page.
    func code(_ secret: String, stepsAhead: Int64 = 0) -> String {
        var (bytes, kept, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for letter in secret.utf8 {
            kept = kept << 5 | UInt32(letter >= 0x41 ? letter - 0x41 : letter - 0x32 + 26)
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: kept >> UInt32(count)))
        }
        return OneTimeCode(secret: bytes).code(step: OneTimeCode.step(at: clock.now()) + stepsAhead)
    }
}
