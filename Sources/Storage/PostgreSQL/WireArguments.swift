import CLibPQ

/// Arguments as they go over the wire, in the server's own binary form: no text to escape, no number to read again.
struct WireArguments {
    static let binary: Int32 = 1

    let types: [Oid]
    let lengths: [Int32]
    let formats: [Int32]
    private let bytes: [UInt8]
    /// Where each begins; `nil` for those without a value.
    private let starts: [Int?]

    init(_ values: [SQLValue]) {
        var (types, lengths, starts): ([Oid], [Int32], [Int?]) = ([], [], [])
        var bytes: [UInt8] = []
        for value in values {
            let start = bytes.count
            switch value {
            case .null: break
            case .integer(let number): withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .bytes(let content): bytes.append(contentsOf: content)
            }
            types.append(WireType(value)?.rawValue ?? 0)
            lengths.append(Int32(bytes.count - start))
            starts.append(value == .null ? nil : start)
        }
        // An empty text is a place too.
        bytes.append(0)
        (self.types, self.lengths, self.starts, self.bytes) = (types, lengths, starts, bytes)
        formats = Array(repeating: WireArguments.binary, count: values.count)
    }

    func withPointers<Result>(_ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(starts.map { offset in offset.flatMap { offset in start.map { $0 + offset } } })
        }
    }
}

/// The server's numbers for the kinds of cells that there are.
enum WireType: Oid {
    case bytes = 17
    case integer = 20
    case text = 25

    /// `nil` for a cell without a value: the server finds its type itself.
    init?(_ value: SQLValue) {
        switch value {
        case .null: return nil
        case .integer: self = .integer
        case .text: self = .text
        case .bytes: self = .bytes
        }
    }
}
