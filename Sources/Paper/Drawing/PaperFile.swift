import CPangoCairo
import Values

/// A file of pages while it is written (PDF, ISO 32000-1): A4, its fonts in it, the same bytes for the same content.
final class PaperFile {
    /// A4 in points.
    static let width = 595.28
    static let height = 841.89

    private let library: cpaper_functions
    private let surface: OpaquePointer
    private let page: OpaquePointer
    private let taken = Taken()

    /// Takes the bytes as the library gives them.
    private final class Taken {
        var bytes: [UInt8] = []
    }

    /// `nil` when there is no memory left for it.
    init?(_ library: cpaper_functions) {
        let taken = taken
        let surface = library.cairo_pdf_surface_create_for_stream(
            { whose, bytes, count in
                guard let whose else { return 0 }
                let taken = Unmanaged<Taken>.fromOpaque(whose).takeUnretainedValue()
                taken.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                return 0
            }, Unmanaged.passUnretained(taken).toOpaque(), PaperFile.width, PaperFile.height)
        guard let surface, let page = library.cairo_create(surface) else { return nil }
        self.library = library
        self.surface = surface
        self.page = page
    }

    deinit {
        library.cairo_destroy(page)
        library.cairo_surface_destroy(surface)
    }

    var brush: Brush { Brush(library: library, page: page) }

    /// What the file says of itself. The time is the document's own, so that it is the same whenever it is drawn.
    func describe(title: String, author: String, subject: String, at: Instant) {
        let facts = [
            (CPAPER_TITLE, title), (CPAPER_AUTHOR, author), (CPAPER_SUBJECT, subject), (CPAPER_CREATOR, "MedLevy"),
            (CPAPER_CREATED, "\(at.description.prefix(19))Z"),
        ]
        for (fact, text) in facts { library.cairo_pdf_surface_set_metadata(surface, fact, text) }
    }

    func endPage() { library.cairo_show_page(page) }

    /// The whole file; `nil` where the library could not draw something.
    func finish(_ language: Language) -> [UInt8]? {
        library.cairo_surface_finish(surface)
        guard library.cairo_status(page) == 0, library.cairo_surface_status(surface) == 0 else { return nil }
        return PaperCatalogue.naming(language, in: taken.bytes)
    }
}
