/// Text made safe for SVG.
enum SVGText {
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { safe, character in
            switch character {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            default: safe.append(character)
            }
        }
    }
}
