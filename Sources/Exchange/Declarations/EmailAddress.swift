import Declarations

/// An e-mail address that is given outside of a document.
public enum EmailAddress {
    /// The address in its normal form; `nil` for what a document would not take as one.
    public static func normal(_ text: String) -> String? {
        guard let address = try? NormalText.read(text, longest: DeclarationField.contactEmail.longest) else {
            return nil
        }
        return DeclarationReader.isAddress(address) ? address : nil
    }
}
