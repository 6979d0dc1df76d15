import Declarations

/// An e-mail address that is given outside of a document.
public enum EmailAddress {
    /// The address in its normal form; `nil` for what a document would not take as one.
    public static func normal(_ text: String) -> String? {
        let longest = DeclarationField.contactEmail.longest ?? .max
        guard let address = NormalText.normal(text), address.unicodeScalars.count <= longest else { return nil }
        return DeclarationReader.isAddress(address) ? address : nil
    }
}
