/// The parts of a zip archive by their names, each read when it is asked for.
struct ZipParts {
    private struct Part {
        let isDeflated: Bool
        let size: Int
        let header: Int
    }

    private let bytes: [UInt8]
    private var parts: [String: Part] = [:]

    /// More than any workbook of declarations has.
    private static let mostParts = 1000
    /// Of one part, in bytes: a sheet of as many rows as are taken in, and far more than most.
    private static let largest = 60_000_000

    /// - Returns: `nil` for what is no archive that can be read.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let end = ZipParts.end(of: bytes) else { return nil }
        let count = number(at: end + 10, 2)
        var place = number(at: end + 16, 4)
        guard count <= ZipParts.mostParts else { return nil }
        for _ in 0..<count {
            guard place >= 0, place + 46 <= bytes.count, number(at: place, 4) == 0x0201_4B50 else { return nil }
            let method = number(at: place + 10, 2)
            let (name, more, note) = (
                number(at: place + 28, 2), number(at: place + 30, 2), number(at: place + 32, 2)
            )
            guard place + 46 + name <= bytes.count, [0, 8].contains(method) else { return nil }
            let text = String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self)
            parts[text] = Part(
                isDeflated: method == 8, size: number(at: place + 20, 4), header: number(at: place + 42, 4))
            place += 46 + name + more + note
        }
    }

    /// - Returns: `nil` where there is none of the name, or it cannot be read.
    func part(_ name: String) -> [UInt8]? {
        guard let part = parts[name], part.header + 30 <= bytes.count, number(at: part.header, 4) == 0x0403_4B50
        else { return nil }
        let start = part.header + 30 + number(at: part.header + 26, 2) + number(at: part.header + 28, 2)
        guard start + part.size <= bytes.count else { return nil }
        let packed = bytes[start..<start + part.size]
        guard part.isDeflated else { return Array(packed) }
        return try? Inflation.bytes(of: packed, most: ZipParts.largest)
    }

    /// Where the end of the directory is told: behind it stands at most a note.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 0xFFFF)
        return (first...bytes.count - 22).reversed().first {
            bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
        }
    }

    private func number(at place: Int, _ width: Int) -> Int {
        (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
