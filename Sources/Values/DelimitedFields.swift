/// Texts one after another, so that no two lists give the same bytes: each as `LENGTH:TEXT`, the length in bytes, an
/// absent one as `-`.
public enum DelimitedFields {
    public static func bytes(_ fields: [String?]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        append(fields, to: &bytes)
        return bytes
    }

    /// The same after what is there already.
    public static func append(_ fields: [String?], to bytes: inout [UInt8]) {
        for field in fields {
            guard var field else {
                bytes.append(0x2D)
                continue
            }
            field.withUTF8 { text in
                append(text.count, to: &bytes)
                bytes.append(0x3A)
                bytes.append(contentsOf: text)
            }
        }
    }

    /// A count in digits.
    private static func append(_ count: Int, to bytes: inout [UInt8]) {
        if count >= 10 { append(count / 10, to: &bytes) }
        bytes.append(UInt8(0x30 + count % 10))
    }
}

extension DelimitedFields {
    /// The texts that gave these bytes; `nil` for other bytes.
    public static func fields(_ bytes: some Collection<UInt8>) -> [String?]? {
        var rest = Array(bytes)[...]
        var fields: [String?] = []
        while let first = rest.first {
            if first == 0x2D {
                fields.append(nil)
                rest = rest.dropFirst()
                continue
            }
            guard let colon = rest.firstIndex(of: 0x3A), (1...9).contains(colon - rest.startIndex),
                rest[..<colon].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
                let count = Int(String(decoding: rest[..<colon], as: UTF8.self)),
                count <= rest.endIndex - colon - 1
            else { return nil }
            let text = rest[(colon + 1)...].prefix(count)
            guard let field = String(validating: text, as: UTF8.self) else { return nil }
            fields.append(field)
            rest = rest[(colon + 1 + count)...]
        }
        return fields
    }
}
