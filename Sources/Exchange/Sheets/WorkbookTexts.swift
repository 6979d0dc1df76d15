/// The texts of a workbook that stand once for all cells. What is written above letters to say how they are spoken is
/// no text.
enum WorkbookTexts {
    /// - Returns: `nil` for what cannot be read.
    static func read(_ part: [UInt8]) -> [String]? {
        var (texts, text, isSpoken) = ([String](), "", false)
        let isRead = XMLPlainWalk.read(
            part, began: { name, _ in if name == "rPh" { isSpoken = true } },
            ended: { name, written in
                switch name {
                case "rPh": isSpoken = false
                case "t": if !isSpoken { text += written }
                case "si":
                    texts.append(text)
                    text = ""
                default: break
                }
            })
        return isRead ? texts : nil
    }
}
