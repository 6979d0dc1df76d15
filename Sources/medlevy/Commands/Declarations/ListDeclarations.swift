import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Storage
import Values

/// `medlevy declaration list`: the newest revision of each declaration, with its state.
struct ListDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Help.declarationList[.current],
        discussion: Help.declarationListDiscussion[.current])

    @OptionGroup var filter: FilterOptions
    @Option(parsing: .upToNextOption, help: Help.states.help) var state: [LifeState] = []
    @Option(help: Help.search.help) var search: String?
    @OptionGroup var place: DatabaseOptions
    @Option(help: Help.format.help) var format: TableFormat = .text
    @OptionGroup var law: LawOptions

    func run() throws {
        try answering(law.language) { () throws(Problems) in
            let book = try law.lawbook()
            let filter = DeclarationFilter(year: filter.year, states: Set(state), search: search)
            let table = DeclarationList(format, law.language, tablesHash: book.hash)
            try place.open().read { (store) throws(Problems) in
                try table.begin()
                try store.each(filter) { (listed) throws(Problems) in
                    try table.add(listed, try store.verdict(on: listed))
                }
                try table.end()
            }
        }
    }
}

/// Which declarations are asked for.
struct FilterOptions: ParsableArguments {
    @Option(help: Help.ofYear.help) var year: Int?
}
