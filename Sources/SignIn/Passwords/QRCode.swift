import CQREncode

/// A text as a picture that telephones read (ISO/IEC 18004).
struct QRCode: Hashable, Sendable {
    /// Row by row: whether each place is dark.
    let rows: [[Bool]]

    /// `nil` for a text that is too long for one.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        rows = (0..<width).map { row in (0..<width).map { column in data[row * width + column] & 1 == 1 } }
    }

    /// Dark on light, with the four places of margin that readers need; no size, so that the page gives one.
    var svg: String {
        let size = rows.count + 8
        var path = ""
        for (y, row) in rows.enumerated() {
            var x = 0
            while x < row.count {
                let start = x
                while x < row.count, row[x] { x += 1 }
                if x > start { path += "M\(start + 4),\(y + 4)h\(x - start)v1h-\(x - start)z" }
                x += 1
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" aria-hidden="true" \
            shape-rendering="crispEdges"><rect width="\(size)" height="\(size)" fill="#fff"/>\
            <path d="\(path)" fill="#000"/></svg>
            """
    }
}
