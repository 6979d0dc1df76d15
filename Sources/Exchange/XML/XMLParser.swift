import CLibXML2
import Declarations
import Values

/// Has the library read a document, event by event: a window of a few thousand bytes is all that it holds.
///
/// It gets the bytes from a function of ours, so that nothing more comes after the first mistake: it would read on, and
/// its ways to go on have costs of their own.
final class XMLParser {
    private let xml: cxml_functions
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: String?
    private var context: xmlParserCtxtPtr?
    /// How many bytes the library was given.
    private var given = 0
    private var lines: XMLLines
    /// Why the document is refused as a whole.
    private(set) var refusal: Problem?

    /// `nil` when there is no memory left for it.
    init?(_ bytes: XMLBytes, file: String?, _ xml: cxml_functions) {
        self.xml = xml
        self.bytes = bytes.buffer
        self.file = file
        lines = XMLLines(bytes.buffer)
        context = xml.xmlCreateIOParserCtxt(
            nil, nil, { XMLParser.give($0, $1, $2) }, nil, Unmanaged.passUnretained(self).toOpaque(),
            XML_CHAR_ENCODING_NONE)
        guard let context else { return nil }
        _ = xml.xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
    }

    deinit { xml.xmlFreeParserCtxt(context) }

    /// Where the library keeps each name that it meets, once.
    var names: xmlDictPtr? { context?.pointee.dict }

    /// Reads to the end, or to what the document is refused for.
    ///
    /// - Parameters:
    ///   - handler: the functions for the events.
    ///   - receiver: what they are called with.
    func parse(_ handler: xmlSAXHandler, with receiver: UnsafeMutableRawPointer) throws(Problems) {
        guard let context else { return }
        context.pointee.sax.pointee = handler
        context.pointee.userData = receiver
        _ = xml.xmlParseDocument(context)
        if let refusal { throw Problems([refusal]) }
        // A mistake that nobody told of is one still.
        guard context.pointee.wellFormed == 1, context.pointee.nsWellFormed == 1, given == bytes.count else {
            throw Problems([Problem(.xmlMalformed, at: place(at: lines.spot(at: given)))])
        }
    }

    /// Refuses the document for what an event shows; nothing more of it is read.
    func refuse(_ problem: Problem) {
        if refusal == nil { refusal = problem }
        xml.xmlStopParser(context)
    }

    /// The library found a mistake. It cannot be stopped in the middle of what it does, but gets no more to read.
    func note(_ error: xmlError) {
        guard refusal == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let isLimit = UInt32(error.code) == XML_ERR_NAME_TOO_LONG.rawValue
        refusal = Problem(
            isLimit ? .xmlLimit : .xmlMalformed, at: place(at: lines.spot(at: offset)),
            isLimit ? XMLLimits.details : [:])
    }

    private static func give(
        _ parser: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<CChar>?, _ size: Int32
    ) -> Int32 {
        guard let parser, let target else { return 0 }
        return Unmanaged<XMLParser>.fromOpaque(parser).takeUnretainedValue().give(target, Int(size))
    }

    private func give(_ target: UnsafeMutablePointer<CChar>, _ size: Int) -> Int32 {
        guard refusal == nil, let base = bytes.baseAddress else { return 0 }
        let count = min(size, bytes.count - given)
        UnsafeMutableRawPointer(target).copyMemory(from: base + given, byteCount: count)
        given += count
        return Int32(count)
    }

    // MARK: Places

    /// How far the library is, in bytes.
    private var offset: Int {
        guard let input = context?.pointee.input else { return given }
        return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    /// Where the tag begins that the library just read. No `<` stands inside a tag.
    func startOfTag() -> Spot {
        var start = min(offset, bytes.count)
        while start > 0 {
            start -= 1
            if bytes[start] == 0x3C { break }
        }
        return lines.spot(at: start)
    }

    func place(at spot: Spot, field: String? = nil) -> Place {
        Place(file: file, line: Int(spot.line), column: Int(spot.column), field: field)
    }
}
