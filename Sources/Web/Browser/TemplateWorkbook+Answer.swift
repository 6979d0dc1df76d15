import Exchange
import Values
import Wording

extension TemplateWorkbook {
    /// The workbook to be filled in, in the language of who fetches it.
    static func answer(
        _ rows: [DeclarationTemplate.Row], named name: String, _ language: Language
    ) throws(Problems) -> Answer {
        let heads = SheetWords.heads(language)
        let names = Names(
            sheet: SheetWords.title("declarations", language), help: SheetWords.title("columns", language),
            heads: ["column", "meaning", "example"].map { heads[$0] ?? $0 })
        let file = try PassingFile(ending: "xlsx") { path throws(Problems) in
            do throws(Problem) { try write(rows, language, names, to: path) } catch { throw Problems([error]) }
        }
        return .file(file, .workbook, name: "\(name).xlsx")
    }
}
