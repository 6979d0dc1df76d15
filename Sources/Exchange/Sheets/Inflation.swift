/// Reads what was compressed with DEFLATE (RFC 1951), as workbooks are.
struct Inflation {
    /// It is not what it should be, or larger than anybody wants it.
    struct Fault: Error {}

    private let input: ArraySlice<UInt8>
    private let most: Int
    private var place: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    private init(_ input: ArraySlice<UInt8>, most: Int) {
        self.input = input
        self.most = most
        place = input.startIndex
    }

    /// - Parameter most: bytes that may come out; what would become larger is refused before it does.
    static func bytes(of input: ArraySlice<UInt8>, most: Int) throws(Fault) -> [UInt8] {
        var inflation = Inflation(input, most: most)
        while try inflation.block() {}
        return inflation.output
    }

    // MARK: Blocks

    /// - Returns: whether another one follows.
    private mutating func block() throws(Fault) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0: try stored()
        case 1: try compressed(Inflation.fixed.literals, Inflation.fixed.distances)
        case 2:
            let (literals, distances) = try codes()
            try compressed(literals, distances)
        default: throw Fault()
        }
        return !isLast
    }

    private mutating func stored() throws(Fault) {
        (bits, bitCount) = (0, 0)
        guard input.endIndex - place >= 4 else { throw Fault() }
        let length = Int(input[place]) | Int(input[place + 1]) << 8
        let check = Int(input[place + 2]) | Int(input[place + 3]) << 8
        place += 4
        guard length ^ 0xFFFF == check, input.endIndex - place >= length, output.count + length <= most else {
            throw Fault()
        }
        output += input[place..<place + length]
        place += length
    }

    private mutating func compressed(_ literals: PrefixCode, _ distances: PrefixCode) throws(Fault) {
        while true {
            let symbol = try decode(literals)
            if symbol == 256 { return }
            if symbol < 256 {
                guard output.count < most else { throw Fault() }
                output.append(UInt8(symbol))
                continue
            }
            guard symbol - 257 < Inflation.lengths.count else { throw Fault() }
            let length = Inflation.lengths[symbol - 257] + Int(try take(Inflation.lengthBits[symbol - 257]))
            let code = try decode(distances)
            guard code < Inflation.distances.count else { throw Fault() }
            let distance = Inflation.distances[code] + Int(try take(code < 4 ? 0 : code / 2 - 1))
            guard distance <= output.count, output.count + length <= most else { throw Fault() }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    /// The codes that a block brings with it, themselves in a code.
    private mutating func codes() throws(Fault) -> (PrefixCode, PrefixCode) {
        let literals = Int(try take(5)) + 257
        let distances = Int(try take(5)) + 1
        let count = Int(try take(4)) + 4
        var lengths = [UInt8](repeating: 0, count: 19)
        for symbol in Inflation.order.prefix(count) { lengths[symbol] = UInt8(try take(3)) }
        let code = try PrefixCode(lengths)
        var all: [UInt8] = []
        while all.count < literals + distances {
            let symbol = try decode(code)
            switch symbol {
            case 0...15: all.append(UInt8(symbol))
            case 16:
                guard let last = all.last else { throw Fault() }
                all += Array(repeating: last, count: 3 + Int(try take(2)))
            case 17: all += Array(repeating: 0, count: 3 + Int(try take(3)))
            default: all += Array(repeating: 0, count: 11 + Int(try take(7)))
            }
        }
        guard all.count == literals + distances else { throw Fault() }
        return (try PrefixCode(Array(all[..<literals])), try PrefixCode(Array(all[literals...])))
    }

    // MARK: Bits

    private mutating func take(_ count: Int) throws(Fault) -> UInt32 {
        while bitCount < count {
            guard place < input.endIndex else { throw Fault() }
            bits |= UInt32(input[place]) << UInt32(bitCount)
            bitCount += 8
            place += 1
        }
        let value = bits & ((1 << UInt32(count)) - 1)
        bits >>= UInt32(count)
        bitCount -= count
        return value
    }

    private mutating func decode(_ code: PrefixCode) throws(Fault) -> Int {
        var (word, first, index) = (0, 0, 0)
        for length in 1..<code.counts.count {
            word |= Int(try take(1))
            let count = code.counts[length]
            if word - first < count { return code.symbols[index + word - first] }
            index += count
            first = (first + count) << 1
            word <<= 1
        }
        throw Fault()
    }

    /// A code of which only the lengths are told (RFC 1951, 3.2.2).
    private struct PrefixCode {
        /// How many words there are of each length.
        private(set) var counts = [Int](repeating: 0, count: 16)
        /// What they stand for, in the order of the words.
        private(set) var symbols: [Int] = []

        init(_ lengths: [UInt8]) throws(Fault) {
            for length in lengths { counts[Int(length)] += 1 }
            counts[0] = 0
            var left = 1
            for length in 1...15 {
                left = left << 1 - counts[length]
                guard left >= 0 else { throw Fault() }
            }
            for length in 1...15 {
                symbols += lengths.indices.filter { Int(lengths[$0]) == length }
            }
        }

        fileprivate init(fixed lengths: [UInt8]) {
            for length in lengths { counts[Int(length)] += 1 }
            for length in 1...15 { symbols += lengths.indices.filter { Int(lengths[$0]) == length } }
        }
    }

    private static let fixed = (
        literals: PrefixCode(
            fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
        distances: PrefixCode(fixed: Array(repeating: 5, count: 30))
    )

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577,
    ]
}
