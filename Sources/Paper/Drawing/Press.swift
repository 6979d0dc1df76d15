import CPangoCairo
import Values

/// Where texts are set: the fonts that were found, kept from one document to the next. One thread at a time uses it.
final class Press {
    let library: cpaper_functions
    private let map: OpaquePointer
    private let context: OpaquePointer
    private let fonts: [TextStyle: OpaquePointer]
    /// Letters stand for themselves: two drawn as one are hard to read back out of a file.
    private let plain: OpaquePointer?

    /// `nil` where the system does not have the libraries.
    init?() {
        guard let library = DrawingLibrary.functions, let map = library.pango_cairo_font_map_new(),
            let context = library.pango_font_map_create_context(map)
        else { return nil }
        self.library = library
        self.map = map
        self.context = context
        library.pango_cairo_context_set_resolution(context, 72)
        // Letters keep their shape and their width: what is drawn is printed at another size than it is set.
        if let options = library.cairo_font_options_create() {
            library.cairo_font_options_set_hint_style(options, CPAPER_HINT_NONE)
            library.cairo_font_options_set_hint_metrics(options, CPAPER_METRICS_OFF)
            library.pango_cairo_context_set_font_options(context, options)
            library.cairo_font_options_destroy(options)
        }
        var fonts: [TextStyle: OpaquePointer] = [:]
        for style in TextStyle.allCases { fonts[style] = library.pango_font_description_from_string(style.font) }
        self.fonts = fonts
        plain = library.pango_attr_list_new()
        library.pango_attr_list_insert(plain, library.pango_attr_font_features_new("liga=0,clig=0,dlig=0"))
    }

    deinit {
        for font in fonts.values { library.pango_font_description_free(font) }
        library.pango_attr_list_unref(plain)
        library.g_object_unref(UnsafeMutableRawPointer(context))
        library.g_object_unref(UnsafeMutableRawPointer(map))
    }

    /// What the texts to come are written in, for where their lines may break.
    func speak(_ language: Language) {
        library.pango_context_set_language(context, library.pango_language_from_string(language.rawValue))
    }

    /// Sets a text.
    ///
    /// - Parameter width: in points; lines break to fit it.
    func set(_ text: String, _ style: TextStyle, width: Double, isRight: Bool = false) -> SetText {
        let whole = Press.shown(text)
        let layout = layout(whole, style, width: width, isRight)
        let count = Int(library.pango_layout_get_line_count(layout.pointer))
        guard count > 1 else { return SetText([layout]) }
        // Each line for itself: a space at which a line broke would be a text without letters, at which some readers
        // of structure stop.
        let bytes = Array(whole.utf8)
        let lines = (0..<count).map { index -> SetLine in
            guard let line = library.pango_layout_get_line_readonly(layout.pointer, Int32(index)) else { return layout }
            let range = Int(line.pointee.start)..<Int(line.pointee.start + line.pointee.length)
            var text = String(decoding: bytes[range], as: UTF8.self)
            while isRight, text.last == " " { text.removeLast() }
            return self.layout(text, style, width: width + Press.hanging, isRight, shift: isRight ? -Press.hanging : 0)
        }
        return SetText(lines)
    }

    /// How far the space at the end of a line may hang over, in points.
    private static let hanging = 20.0

    private func layout(
        _ text: String, _ style: TextStyle, width: Double, _ isRight: Bool, shift: Double = 0
    ) -> SetLine {
        let layout = library.pango_layout_new(context)
        library.pango_layout_set_font_description(layout, fonts[style])
        library.pango_layout_set_attributes(layout, plain)
        library.pango_layout_set_wrap(layout, CPAPER_WRAP_WORD_CHAR)
        library.pango_layout_set_width(layout, Int32(max(width, 1) * Double(CPAPER_SCALE)))
        library.pango_layout_set_alignment(layout, isRight ? CPAPER_ALIGN_RIGHT : CPAPER_ALIGN_LEFT)
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { letters in
                library.pango_layout_set_text(layout, letters.baseAddress, Int32(letters.count))
            }
        }
        return SetLine(layout, style, shift: shift, library)
    }

    /// Without what has no shape: a font would show a box in its place.
    private static func shown(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }))
    }
}

/// A text that was set, ready to be drawn, line by line.
struct SetText {
    let lines: [SetLine]
    /// In points.
    let height: Double

    fileprivate init(_ lines: [SetLine]) {
        self.lines = lines
        height = lines.reduce(0) { $0 + $1.height }
    }

    /// From the top to the line that the first line's letters stand on.
    var baseline: Double { lines.first?.baseline ?? 0 }
}

/// A line that was set.
final class SetLine {
    let pointer: OpaquePointer?
    let style: TextStyle
    /// In points.
    let height: Double
    let baseline: Double
    /// How far from where it is drawn its box begins.
    let shift: Double
    private let library: cpaper_functions

    fileprivate init(_ layout: OpaquePointer?, _ style: TextStyle, shift: Double, _ library: cpaper_functions) {
        pointer = layout
        self.style = style
        self.shift = shift
        self.library = library
        var (width, height): (Int32, Int32) = (0, 0)
        library.pango_layout_get_size(layout, &width, &height)
        self.height = Double(height) / Double(CPAPER_SCALE)
        baseline = Double(library.pango_layout_get_baseline(layout)) / Double(CPAPER_SCALE)
    }

    deinit { library.g_object_unref(pointer.map { UnsafeMutableRawPointer($0) }) }
}
