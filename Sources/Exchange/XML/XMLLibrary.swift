import CLibXML2

/// The library that reads XML, loaded and started for the first document: nothing outside the bytes at hand is ever
/// loaded by it.
enum XMLLibrary {
    /// Where it comes from on Debian.
    static let package = "libxml2"
    /// `nil` where the system does not have it.
    static let functions: cxml_functions? = {
        var found = cxml_functions()
        return cxml_load(&found) != 0 ? found : nil
    }()
}
