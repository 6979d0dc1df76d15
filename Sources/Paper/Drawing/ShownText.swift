/// A text as it is drawn.
struct ShownText {
    let text: String
    /// Blanks, each with the letter after it, between which no line may break, in bytes.
    private(set) var unbroken: [Range<Int>] = []

    /// Without what has no shape: a font would show a box in its place. A blank that does not break is drawn as any
    /// other: its own letter is in none of the alphabets that simple fonts in a file have, and would bring a second
    /// copy of the font along.
    init(_ text: String) {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 }) else {
            self.text = text
            return
        }
        var shown = String.UnicodeScalarView()
        var length = 0
        var blank: Int?
        for scalar in text.unicodeScalars where scalar.value >= 0x20 || scalar == "\n" {
            let isUnbroken = scalar.value == 0xA0
            let width = isUnbroken ? 1 : UTF8.width(scalar)
            if let blank { unbroken.append(blank..<(length + width)) }
            blank = isUnbroken ? length : nil
            shown.append(isUnbroken ? " " : scalar)
            length += width
        }
        self.text = String(shown)
    }

    /// A line that is one already.
    init(line: String) { text = line }
}
