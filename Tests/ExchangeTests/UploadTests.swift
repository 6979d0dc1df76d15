import Testing
import Values

/// Files as people really send them, wrong in one known way or right in an unusual one.
@Suite struct UploadTests {
    @Test("A bad file gets exactly its problems, in order and in their place", arguments: Uploads.bad.entries)
    func badFileGetsItsProblems(entry: Uploads.Entry) throws {
        let reading = try Reading(Uploads.bad.path(entry), limit: Problems.usualLimit)
        #expect(reading.marks == entry.said[0].split(separator: ";").map(String.init))
    }

    @Test("A good file gives its rows", arguments: Uploads.good.entries)
    func goodFileGivesItsRows(entry: Uploads.Entry) throws {
        let reading = try Reading(Uploads.good.path(entry))
        #expect(reading.marks == [])
        #expect(String(reading.rows.count) == entry.said[0])
        #expect(reading.rows.first?.id == entry.said[1])
    }

    /// A file without a line would never be tried, and a line without a file would be an expectation of nothing.
    @Test("The manifests list every file once", arguments: [Uploads.bad, Uploads.good])
    func manifestsListEveryFile(uploads: Uploads) throws {
        let listed = uploads.entries.map(\.file)
        #expect(!listed.isEmpty)
        #expect(Set(listed) == (try uploads.files))
        #expect(Set(listed).count == listed.count)
    }

    /// A problem names the file, so that a person with several knows where to look.
    @Test("Every problem of a bad file names that file", arguments: Uploads.bad.entries)
    func problemsNameTheirFile(entry: Uploads.Entry) throws {
        let path = Uploads.bad.path(entry)
        #expect(try Reading(path).problems.listed.allSatisfy { $0.place.file == path })
    }
}
