/// The fields of a form (`application/x-www-form-urlencoded`). Of a name that stands there twice the first counts.
struct FormFields {
    /// Names and values, in their order.
    let fields: [(name: String, value: String)]

    init(fields: [(name: String, value: String)]) { self.fields = fields }

    /// The body of a form has room for no more than are read.
    init(_ body: [UInt8]) {
        fields = body.split(separator: UInt8(ascii: "&")).map { pair in
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (name: FormFields.decoded(parts[0]), value: parts.count == 2 ? FormFields.decoded(parts[1]) : "")
        }
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of a name: of boxes that were ticked.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The first name that stands there twice.
    var repeated: String? {
        var seen: Set<String> = []
        return fields.first { !seen.insert($0.name).inserted }?.name
    }

    static func decoded(_ text: Substring) -> String { decoded(Array(text.utf8)[...]) }

    /// A step of a path, in which a plus is a plus.
    static func decoded(step: String) -> String { decoded(Array(step.utf8)[...], plus: UInt8(ascii: "+")) }

    private static func decoded(_ bytes: ArraySlice<UInt8>, plus: UInt8 = 0x20) -> String {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(plus)
            case UInt8(ascii: "%"):
                guard rest.count >= 2, let value = hexadecimal(rest.prefix(2)) else {
                    decoded.append(byte)
                    continue
                }
                decoded.append(value)
                rest = rest.dropFirst(2)
            default: decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
