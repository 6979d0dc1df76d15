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
