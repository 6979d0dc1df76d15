import Declarations

/// What a document in XML may have at most, beside what every document may.
enum XMLLimits {
    /// Bytes of a start tag, and of a text without elements in it.
    static let tag = 65_536
    /// Problems that are kept of one declaration.
    static let problems = 50

    /// What a problem names.
    static let details = [
        "depth": String(DocumentLimits.depth), "attributes": String(DocumentLimits.attributes),
        "size": String(tag),
    ]
}
