/// A code of the law's tables as a document writes it: letters, digits and low lines. Which codes there are, the tables
/// of the year say.
enum RegistrationCode {
    static let longest = 64

    static func isOne(_ text: String) -> Bool {
        (1...longest).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
                default: false
                }
            }
    }
}
