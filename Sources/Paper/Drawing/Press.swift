import CPangoCairo
import Values

/// Where texts are set: the fonts that were found and the texts that were set, kept from one document to the next. One
/// thread at a time uses it.
final class Press {
    let library: cpaper_functions
    private let map: OpaquePointer
    /// What is set before the language changes stays set: each language has its own.
    private let contexts: [Language: OpaquePointer]
    private let fonts: [TextStyle: OpaquePointer]
    /// Letters stand for themselves: two drawn as one are hard to read back out of a file.
    private let plain: OpaquePointer?
    private var language = Language.en
    private var kept = KeptTexts()

    /// `nil` where the system does not have the libraries.
    init?() {
        guard let library = DrawingLibrary.functions, let map = library.pango_cairo_font_map_new() else { return nil }
        var contexts: [Language: OpaquePointer] = [:]
        for language in Language.allCases { contexts[language] = Press.context(of: map, language, library) }
        guard contexts.count == Language.allCases.count else { return nil }
        self.library = library
        self.map = map
        self.contexts = contexts
        var fonts: [TextStyle: OpaquePointer] = [:]
        for style in TextStyle.allCases { fonts[style] = library.pango_font_description_from_string(style.font) }
        self.fonts = fonts
        plain = library.pango_attr_list_new()
        library.pango_attr_list_insert(plain, library.pango_attr_font_features_new("liga=0,clig=0,dlig=0"))
    }

    private static func context(
        of map: OpaquePointer, _ language: Language, _ library: cpaper_functions
    ) -> OpaquePointer? {
        guard let context = library.pango_font_map_create_context(map) else { return nil }
        library.pango_cairo_context_set_resolution(context, 72)
        library.pango_context_set_language(context, library.pango_language_from_string(language.rawValue))
        // Letters keep their shape and their width: what is drawn is printed at another size than it is set.
        library.pango_context_set_round_glyph_positions(context, 0)
        if let options = library.cairo_font_options_create() {
            library.cairo_font_options_set_hint_style(options, CPAPER_HINT_NONE)
            library.cairo_font_options_set_hint_metrics(options, CPAPER_METRICS_OFF)
            library.pango_cairo_context_set_font_options(context, options)
            library.cairo_font_options_destroy(options)
        }
        return context
    }

    deinit {
        kept.forget()
        for font in fonts.values { library.pango_font_description_free(font) }
        library.pango_attr_list_unref(plain)
        for context in contexts.values { library.g_object_unref(UnsafeMutableRawPointer(context)) }
        library.g_object_unref(UnsafeMutableRawPointer(map))
    }

    /// What the texts to come are written in, for where their lines may break.
    func speak(_ language: Language) { self.language = language }

    /// Sets a text, or takes it as it was set before.
    ///
    /// - Parameter width: in points; lines break to fit it.
    func set(_ text: String, _ style: TextStyle, width: Double, isRight: Bool = false) -> SetText {
        let key = KeptTexts.Key(text: text, style: style, width: width, isRight: isRight, language: language)
        return kept.text(key) { composed(text, style, width: width, isRight) }
    }

    private func composed(_ text: String, _ style: TextStyle, width: Double, _ isRight: Bool) -> SetText {
        let whole = ShownText(text)
        let layout = layout(whole, style, width: width, isRight)
        let count = Int(library.pango_layout_get_line_count(layout.pointer))
        guard count > 1 else { return SetText([layout]) }
        // Each line for itself: a space at which a line broke would be a text without letters, at which some readers
        // of structure stop.
        let bytes = Array(whole.text.utf8)
        let lines = (0..<count).map { index -> SetLine in
            guard let line = library.pango_layout_get_line_readonly(layout.pointer, Int32(index)) else { return layout }
            let range = Int(line.pointee.start)..<Int(line.pointee.start + line.pointee.length)
            var text = String(decoding: bytes[range], as: UTF8.self)
            while isRight, text.last == " " { text.removeLast() }
            return self.layout(
                ShownText(line: text), style, width: width + Press.hanging, isRight,
                shift: isRight ? -Press.hanging : 0)
        }
        return SetText(lines)
    }

    /// How far the space at the end of a line may hang over, in points.
    private static let hanging = 20.0

    private func layout(
        _ shown: ShownText, _ style: TextStyle, width: Double, _ isRight: Bool, shift: Double = 0
    ) -> SetLine {
        let layout = library.pango_layout_new(contexts[language])
        library.pango_layout_set_font_description(layout, fonts[style])
        library.pango_layout_set_wrap(layout, CPAPER_WRAP_WORD_CHAR)
        library.pango_layout_set_width(layout, Int32(max(width, 1) * Double(CPAPER_SCALE)))
        library.pango_layout_set_alignment(layout, isRight ? CPAPER_ALIGN_RIGHT : CPAPER_ALIGN_LEFT)
        var text = shown.text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { letters in
                library.pango_layout_set_text(layout, letters.baseAddress, Int32(letters.count))
            }
        }
        let attributes = attributes(of: shown)
        library.pango_layout_set_attributes(layout, attributes ?? plain)
        if let attributes { library.pango_attr_list_unref(attributes) }
        return SetLine(layout, style, shift: shift, library)
    }

    /// Those of a text that must not break at some of its blanks; `nil` for any other.
    private func attributes(of shown: ShownText) -> OpaquePointer? {
        guard !shown.unbroken.isEmpty, let attributes = library.pango_attr_list_copy(plain) else { return nil }
        for place in shown.unbroken {
            guard let attribute = library.pango_attr_allow_breaks_new(0) else { continue }
            attribute.pointee.start = UInt32(place.lowerBound)
            attribute.pointee.end = UInt32(place.upperBound)
            library.pango_attr_list_insert(attributes, attribute)
        }
        return attributes
    }
}
