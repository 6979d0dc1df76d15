import Exchange
import Testing

/// A line of CSV is read back as it was, and computed by no spreadsheet.
@Suite struct CSVRowTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("=1+1", "'=1+1"), ("+32 2", "'+32 2"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
        ("=a,b", "\"'=a,b\""), ("a=b", "a=b"), ("1-2", "1-2"),
    ])
    func aFieldIsSafe(field: String, written: String) {
        #expect(CSVRow.text([field]) == written + "\n")
    }

    /// A mark that another sign joins still ends a field for a spreadsheet.
    @Test func aMarkIsDoubledWhateverJoinsIt() {
        let written = CSVRow.text(["a\"\u{0301},=1+1", "\u{0600}\""])
        #expect(Array(written.utf8) == Array("\"a\"\"\u{0301},=1+1\",\"\u{0600}\"\"\"\n".utf8))
    }

    @Test func fieldsStandBetweenCommas() {
        #expect(CSVRow.text(["a", "", "c"]) == "a,,c\n")
    }
}
