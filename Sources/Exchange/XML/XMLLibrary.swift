import CLibXML2

/// The library's one start: after it, nothing outside the bytes at hand is ever loaded.
enum XMLLibrary {
    static let started: Void = cxml_start()
}
