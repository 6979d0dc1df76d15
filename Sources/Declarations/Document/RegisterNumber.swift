/// A number in a professional register (nummer in het beroepsregister, numéro au registre professionnel, Nummer im
/// Berufsregister). Every institute of every country writes its own in its own way, so that little is sure of it.
///
/// It is looked at where it is said. What was kept before is read as it is.
public enum RegisterNumber {
    /// Whether a text in its normal form may be one: letters from A to Z, digits, spaces, points, hyphens and slashes,
    /// and at least one digit among them.
    public static func isOne(_ text: String) -> Bool {
        let isWritable = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D...0x2F: true
            default: false
            }
        }
        return isWritable && text.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// The same as a regular expression for the whole of a text, whose white space is not in its normal form yet.
    ///
    /// - Parameter space: what stands for white space within brackets.
    public static func pattern(space: String) -> String {
        #"[A-Za-z\#(space)./\-]*[0-9][A-Za-z0-9\#(space)./\-]*"#
    }
}
