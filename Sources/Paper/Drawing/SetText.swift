import CPangoCairo

/// A text that was set, ready to be drawn, line by line.
struct SetText {
    let lines: [SetLine]
    /// In points.
    let height: Double

    init(_ lines: [SetLine]) {
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

    init(_ layout: OpaquePointer?, _ style: TextStyle, shift: Double, _ library: cpaper_functions) {
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
