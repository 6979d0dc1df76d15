/// Breaks texts into lines at plain spaces: at a no-break space no line ends, so that an amount stays with its sign.
public enum Wrapping {
    /// Lines of at most `width` characters; a longer word has a line of its own.
    public static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words(of: text) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? word : " " + word
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The words, each with the mark that stands after a space behind it: no line starts with such a mark.
    private static func words(of text: String) -> [String] {
        text.split(separator: " ").reduce(into: []) { words, word in
            if closing.contains(word), let last = words.popLast() {
                words.append("\(last)\(Space.noBreak)\(word)")
            } else {
                words.append(String(word))
            }
        }
    }

    /// French sets a space before some marks; a point or a dash between two texts belongs to the first.
    private static let closing: Set<Substring> = [":", ";", "?", "!", "»", "·", "—"]
}
