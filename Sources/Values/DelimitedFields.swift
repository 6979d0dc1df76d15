/// Texts one after another, so that no two lists give the same bytes: each as `LENGTH:TEXT`, the length in bytes, an
/// absent one as `-`.
public enum DelimitedFields {
    public static func bytes(_ fields: [String?]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        for field in fields {
            if let field {
                bytes.append(contentsOf: String(field.utf8.count).utf8)
                bytes.append(0x3A)
                bytes.append(contentsOf: field.utf8)
            } else {
                bytes.append(0x2D)
            }
        }
        return bytes
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
