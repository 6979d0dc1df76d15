import Testing
import Values

@testable import Law

/// What was parsed when the program was built is what parsing its text gives, to the line and column.
@Suite struct TableFormTests {
    private func expectSame(_ one: TableNode, _ other: TableNode) {
        #expect(one.place == other.place)
        switch (one.content, other.content) {
        case (.scalar(let text, let isPlain), .scalar(let otherText, let otherIsPlain)):
            #expect(text == otherText && isPlain == otherIsPlain)
        case (.list(let items), .list(let otherItems)):
            #expect(items.count == otherItems.count)
            for (item, otherItem) in zip(items, otherItems) { expectSame(item, otherItem) }
        case (.mapping(let pairs), .mapping(let otherPairs)):
            #expect(pairs.count == otherPairs.count)
            for (pair, otherPair) in zip(pairs, otherPairs) {
                expectSame(pair.name, otherPair.name)
                expectSame(pair.value, otherPair.value)
            }
        default: Issue.record("another kind of value at \(one.place)")
        }
    }

    @Test(arguments: TableFiles.builtIn.files.map(\.path))
    func theFormSaysWhatTheTextSays(path: String) throws {
        let file = try #require(TableFiles.builtIn.files.first { $0.path == path })
        let problems = TableProblems()
        #expect(file.form != nil)
        let built = try #require(TableNode.root(of: file, problems: problems))
        let parsed = try #require(
            TableNode.root(of: TableFiles.File(path: path, text: file.text), problems: problems))
        expectSame(built, parsed)
        #expect(problems.problems.isEmpty)
    }
}
