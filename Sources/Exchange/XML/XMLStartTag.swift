import CLibXML2

/// A start tag as the library hands it over. It lives only while it is looked at.
struct XMLStartTag {
    let name: UnsafePointer<xmlChar>?
    let prefix: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?
    let namespaceCount: Int32
    let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    let attributeCount: Int32
    /// Five pointers for each: name, prefix, namespace, the value's begin and its end.
    let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    struct Attribute {
        let name: UnsafePointer<xmlChar>
        let namespace: UnsafePointer<xmlChar>?
        fileprivate let start: UnsafePointer<xmlChar>?
        fileprivate let end: UnsafePointer<xmlChar>?

        /// The value without white space around it.
        var value: String {
            guard let start, let end else { return "" }
            return XMLText.trimmed(UnsafeBufferPointer(start: start, count: end - start))
        }
    }

    func attribute(_ index: Int) -> Attribute? {
        guard let attributes, let name = attributes[index * 5] else { return nil }
        return Attribute(
            name: name, namespace: attributes[index * 5 + 2], start: attributes[index * 5 + 3],
            end: attributes[index * 5 + 4])
    }
}
