import Exchange
import Values
import Wording

extension TextSheet {
    /// The file for people, in their language.
    ///
    /// - Parameters:
    ///   - kind: what the sheet is called in addresses.
    ///   - name: the file's, without an ending.
    func answer(
        _ kind: String, named name: String, _ media: Media, _ ending: String, _ language: Language
    ) throws(Problems) -> Answer {
        let form = SheetForm.people(
            language, title: SheetWords.title(kind, language), heads: SheetWords.heads(language))
        let file = try PassingFile(ending: ending) { path throws(Problems) in
            do throws(Problem) { try write(to: path, as: form) } catch { throw Problems([error]) }
        }
        return .file(file, media, name: "\(name).\(ending)")
    }
}
