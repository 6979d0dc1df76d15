import ArgumentParser
import Declarations
import Exchange
import Values

/// `medlevy schema`: what a document must look like, for whoever writes the software that makes them.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: Help.schema[.current], discussion: Help.schemaDiscussion[.current])

    @Argument(help: Help.schemaForm.help) var form: DocumentSource.Form
    @OptionGroup var answer: LanguageOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            switch form {
            case .xml: try StandardOutput.write(DeclarationSchema.xml)
            case .json: try StandardOutput.write(DeclarationSchema.json)
            case .csv: try StandardOutput.write(DeclarationSchema.csvTemplate)
            }
        }
    }
}
