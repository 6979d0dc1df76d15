import CQREncode

/// A text as a picture that telephones read (ISO/IEC 18004), with as much to spare that a seventh of it may be spoilt.
public struct QRCode: Hashable, Sendable {
    /// Row by row: whether each place is dark.
    public let rows: [[Bool]]

    /// `nil` where the system does not have the library.
    private static let library: cqr_functions? = {
        var found = cqr_functions()
        return cqr_load(&found) != 0 ? found : nil
    }()

    /// `nil` for a text that is too long for one, and where it cannot be drawn.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let qr = QRCode.library, !bytes.isEmpty,
            let code = qr.QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { qr.QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        rows = (0..<width).map { row in (0..<width).map { column in data[row * width + column] & 1 == 1 } }
    }

    /// Dark places that lie side by side, for who draws them.
    public struct Run: Hashable, Sendable {
        public let row: Int
        public let column: Int
        public let length: Int
    }

    /// All the dark places, row after row.
    public var runs: [Run] {
        rows.enumerated().flatMap { row, places in
            var runs: [Run] = []
            var column = 0
            while column < places.count {
                let start = column
                while column < places.count, places[column] { column += 1 }
                if column > start { runs.append(Run(row: row, column: start, length: column - start)) }
                column += 1
            }
            return runs
        }
    }

    /// The light places that readers need around it.
    public static let margin = 4

    /// Dark on light, with the margin that readers need; no size, so that the page gives one.
    public var svg: String {
        let (size, margin) = (rows.count + 2 * QRCode.margin, QRCode.margin)
        let path = runs.map { "M\($0.column + margin),\($0.row + margin)h\($0.length)v1h-\($0.length)z" }.joined()
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" aria-hidden="true" \
            shape-rendering="crispEdges"><rect width="\(size)" height="\(size)" fill="#fff"/>\
            <path d="\(path)" fill="#000"/></svg>
            """
    }
}
