public import Values
import Wording

/// A document that people print and keep: its language, what it says of itself, and its parts from top to bottom.
public struct PaperDocument: Sendable {
    public let language: Language
    /// What it is and which one: `Receipt 2025-WXCD-JRC4-Q3QQ`.
    public let title: String
    /// When what it says was said. The file says so too, so that it is the same whenever it is drawn.
    public let at: Instant
    /// Who sends it.
    let sender: PaperSender
    /// A line at the foot of each page.
    let foot: String
    let blocks: [PaperBlock]

    /// Draws it.
    ///
    /// - Returns: a PDF file: A4, its fonts in it, with its structure for who listens to it.
    /// - Throws: `library.missing`, `output.failed`.
    public func pdf() throws(Problem) -> [UInt8] {
        let drawn = try Presses.use { press throws(Problem) in
            press.speak(language)
            return try draw(with: press)
        }
        guard let drawn else { throw Problem(.libraryMissing, ["package": DrawingLibrary.package]) }
        return drawn
    }

    private func draw(with press: Press) throws(Problem) -> [UInt8] {
        guard let file = PaperFile(press.library) else { throw failure }
        file.describe(title: title, author: sender.name, subject: sender.service, at: at)
        let composition = Composition(press: press)
        let pieces = [composition.letterhead(sender)] + blocks.flatMap(composition.pieces)
        let pages = Pagination.pages(pieces, height: PaperMeasure.bottom - PaperMeasure.top)
        let brush = file.brush
        brush.open(.document)
        for (index, page) in pages.enumerated() {
            page.draw(brush, top: PaperMeasure.top)
            frame(page: index + 1, of: pages.count, composition, brush)
            if index == pages.count - 1 { brush.close(.document) }
            file.endPage()
        }
        guard let bytes = file.finish(language) else { throw failure }
        return bytes
    }

    /// What stands on each page beside the document itself: no part of its structure.
    private func frame(page: Int, of pages: Int, _ composition: Composition, _ brush: Brush) {
        let (left, width) = (PaperMeasure.left, PaperMeasure.width)
        if page > 1 {
            brush.text(composition.press.set(title, .small, width: width), x: left, y: PaperMeasure.running)
        }
        let count = PaperWords.page.filled(language, [("page", String(page)), ("pages", String(pages))])
        brush.box(x: left, y: PaperMeasure.foot - 6, width: width, height: 0.5, .line)
        brush.text(composition.press.set(foot, .small, width: width - 90), x: left, y: PaperMeasure.foot)
        brush.text(
            composition.press.set(count, .small, width: 80, isRight: true), x: left + width - 80, y: PaperMeasure.foot)
    }

    private var failure: Problem { Problem(.outputFailed, ["file": title, "reason": "PDF"]) }
}

/// Who sends a document.
struct PaperSender: Sendable {
    let name: String
    /// Which of its services.
    let service: String
    /// Where it is and how it is asked, a line each.
    var lines: [String] = []
}

/// Where things stand on a page, in points.
enum PaperMeasure {
    static let left = 56.7
    static let width = PaperFile.width - 2 * left
    static let top = 56.7
    static let running = 34.0
    static let foot = 796.0
    /// Where what the document says must end.
    static let bottom = 776.0
}
