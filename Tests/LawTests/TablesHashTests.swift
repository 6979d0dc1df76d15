import Law
import Testing

/// The hash in an answer stands for the whole of the law that it was made with: nothing may change without changing it.
@Suite struct TablesHashTests {
    private static let one = TableFiles([
        TableFiles.File(path: "a.yaml", text: "concept: a\n"), TableFiles.File(path: "b.yaml", text: "concept: b\n"),
    ])

    /// By another program: `printf '6:a.yaml11:concept: a\n6:b.yaml11:concept: b\n' | sha256sum`.
    @Test func theHashIsTheSHA256OfPathsAndTextsWithTheirLengths() {
        #expect(Self.one.hash == "f948eee3be3122db5a91458dc278d7f768380d0001708019e4d02d17a56c80da")
        #expect(TableFiles([]).hash == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func theHashIsTheSameEachTimeAndInAnyOrderOfFiles() throws {
        #expect(TableFiles.builtIn.hash == TableFiles.builtIn.hash)
        #expect(TableFiles(TableFiles.builtIn.files.reversed()).hash == TableFiles.builtIn.hash)
        #expect(try BuiltInLaw.book().hash == TableFiles.builtIn.hash)
        #expect(TableFiles.builtIn.hash.count == 64)
    }

    @Test(arguments: TableFiles.builtIn.files.map(\.path))
    func anyChangeOfAnyFileChangesTheHash(path: String) throws {
        let tables = EditedTables()
        let text = try tables.text(of: path)
        let hashes = [
            tables.files.hash,
            tables.with(text + "\n", at: path).files.hash,
            tables.with("#" + text.dropFirst(), at: path).with(text + "#", at: path).files.hash,
            tables.with("", at: path).files.hash,
            tables.without(path).files.hash,
            tables.without(path).with(text, at: path + "ml").files.hash,
        ]
        #expect(Set(hashes).count == hashes.count)
    }

    /// The same bytes, cut in other places.
    @Test func contentMovedBetweenFilesChangesTheHash() {
        let pairs = [("a", "bc", "d", ""), ("a", "b", "d", "c"), ("a", "", "d", "bc"), ("ab", "c", "d", "")]
        let hashes = pairs.map { one, first, other, second in
            TableFiles([TableFiles.File(path: one, text: first), TableFiles.File(path: other, text: second)]).hash
        }
        #expect(Set(hashes).count == pairs.count)
        let one = TableFiles([TableFiles.File(path: "a", text: "b1:c1:d")])
        let two = TableFiles([TableFiles.File(path: "a", text: "b"), TableFiles.File(path: "c", text: "d")])
        #expect(one.hash != two.hash)
    }

    @Test func twoFilesThatSwapTheirTextsChangeTheHash() {
        let swapped = TableFiles([
            TableFiles.File(path: "a.yaml", text: "concept: b\n"),
            TableFiles.File(path: "b.yaml", text: "concept: a\n"),
        ])
        #expect(swapped.hash != Self.one.hash)
    }
}
