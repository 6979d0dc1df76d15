import CPangoCairo
import Plots

/// Draws on a page, in points from its upper left corner.
struct Brush {
    let library: cpaper_functions
    let page: OpaquePointer

    /// - Parameter x: where the text's box begins, also of a text that ends at its right.
    func text(_ text: SetText, x: Double, y: Double, ink: Ink? = nil) {
        var y = y
        for line in text.lines {
            take(ink ?? line.style.ink)
            library.cairo_move_to(page, x + line.shift, y)
            library.pango_cairo_show_layout(page, line.pointer)
            y += line.height
        }
    }

    func box(x: Double, y: Double, width: Double, height: Double, _ ink: Ink) {
        take(ink)
        library.cairo_rectangle(page, x, y, width, height)
        library.cairo_fill(page)
    }

    /// Texts one below the other, each a paragraph where there are several.
    func stack(_ texts: [SetText], x: Double, y: Double) {
        var y = y
        for text in texts {
            if texts.count > 1 { open(.paragraph) }
            self.text(text, x: x, y: y)
            if texts.count > 1 { close(.paragraph) }
            y += text.height
        }
    }

    /// The code without its margin, of a given width.
    func code(_ code: QRCode, x: Double, y: Double, width: Double) {
        let side = width / Double(code.rows.count)
        take(.black)
        for run in code.runs {
            library.cairo_rectangle(
                page, x + Double(run.column) * side, y + Double(run.row) * side, Double(run.length) * side, side)
        }
        library.cairo_fill(page)
    }

    /// Draws something that is one element of the document's structure, as who listens to it needs.
    func tagged(_ tag: PaperTag, _ draw: () -> Void) {
        open(tag)
        draw()
        close(tag)
    }

    func open(_ tag: PaperTag) { library.cairo_tag_begin(page, tag.rawValue, nil) }
    func close(_ tag: PaperTag) { library.cairo_tag_end(page, tag.rawValue) }

    private func take(_ ink: Ink) { library.cairo_set_source_rgb(page, ink.red, ink.green, ink.blue) }
}

/// The elements that a document's structure is made of (ISO 32000-1, 14.8.4).
enum PaperTag: String {
    case document = "Document"
    case title = "H1"
    case heading = "H2"
    case paragraph = "P"
    case table = "Table"
    case row = "TR"
    case rowHead = "TH"
    case cell = "TD"
    case list = "L"
    case item = "LI"
    case itemBody = "LBody"
    case figure = "Figure"
}
