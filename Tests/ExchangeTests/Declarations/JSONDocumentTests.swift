import Exchange
import Testing
import Values

/// JSON by the letter of RFC 8259: what is none is refused, what is one is kept as it is written.
@Suite struct JSONDocumentTests {
    private func read(_ text: String) throws(Problems) -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

    private func marks(_ bytes: [UInt8]) -> [String] {
        do throws(Problems) {
            _ = try JSONDocument(bytes)
            return []
        } catch {
            return error.listed.map { "\($0.code.rawValue)@\($0.place.line ?? 0):\($0.place.column ?? 0)" }
        }
    }

    private func marks(_ text: String) -> [String] { marks(Array(text.utf8)) }

    @Test(
        "What our writer writes is read as what it writes again",
        arguments: [
            "null", "true", "false", "0", "-1", "379.48", "\"\"", "[]", "{}", "[[],{}]", "{\"a\":{\"b\":[1,2,null]}}",
            "\"\\\"\\\\\\n\\t\\r\\u0001\\u001f\"", "\"Zoé 😀 \u{2028}/\u{7F}\"", "{\"b\":1,\"a\":2}",
            "170141183460469231731687303715884105728",
        ])
    func lineIsReadAsItself(line: String) throws {
        #expect(try read(line).line == line)
    }

    @Test("Numbers are kept as they are written", arguments: ["-0", "1.50", "0.10", "1e3", "1E+3", "-2.5e-7", "0e5"])
    func numbersAreKept(number: String) throws {
        #expect(try read("[\(number)]").line == "[\(number)]")
    }

    @Test func whiteSpaceAndEscapesAreTakenOff() throws {
        let value = try read(" {\r\n\t\"\\u0061\\/\" : [ 1 , \"\\ud83d\\ude00\" ] } \n")
        #expect(value.line == "{\"a/\":[1,\"😀\"]}")
        #expect(value["a/"]?.line == "[1,\"😀\"]")
        #expect(value["b"]?.line == nil)
    }

    @Test(
        "What is no JSON is refused where it stops being one",
        arguments: [
            ("", 1), (" ", 2), ("nul", 1), ("True", 1), ("NaN", 1), ("01", 1), ("+1", 1), ("1.", 1), (".5", 1),
            ("1e", 1), ("- 1", 1), ("0x10", 1), ("[1,]", 4), ("[1 2]", 4), ("{\"a\"}", 5), ("{\"a\":}", 6),
            ("{\"a\":1,}", 8), ("{a:1}", 2), ("{'a':1}", 2), ("\"a", 3), ("\"\t\"", 2), ("\"\\x\"", 4),
            ("\"\\u12\"", 4), ("\"\\ud800\"", 8), ("\"\\ude00\"", 8), ("\"\\u0000\"", 8), ("1 1", 3), ("[] //", 4),
            ("[1}", 3), ("\u{A0}1", 1),
        ])
    func whatIsNoneIsRefused(text: String, column: Int) {
        #expect(marks(text) == ["json.syntax@1:\(column)"])
    }

    @Test func nestingHasALimit() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(marks(nested(16)) == [])
        #expect(marks(nested(17)) == ["json.syntax@1:17"])
        #expect(marks(String(repeating: "{\"a\":", count: 1_000_000)) == ["json.syntax@1:81"])
    }

    @Test func everyRepeatedKeyIsTold() {
        let text = "{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2},\n \"a\": 3}"
        #expect(marks(text) == ["json.key-repeated@2:16", "json.key-repeated@3:2"])
    }

    @Test func aRepeatedKeyIsToldByItsPath() throws {
        let error = #expect(throws: Problems.self) { try read("{\"a/b\": [0, {\"c\": 1, \"c\": 2}]}") }
        #expect(error?.listed.first?.place.field == "/a~1b/1/c")
        #expect(error?.listed.first?.details == ["value": "c"])
    }

    @Test func bytesThatAreNoTextAreRefused() {
        #expect(marks([0x22, 0xE9, 0x22]) == ["input.not-utf8@1:2"])
        #expect(marks([0x5B, 0x0A, 0x22, 0x00, 0x22, 0x5D]) == ["input.nul@2:2"])
        #expect(marks([0xEF, 0xBB, 0xBF, 0x31]) == [])
        #expect(marks([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31]) == ["json.syntax@1:1"])
        #expect(marks([0x22, 0xED, 0xA0, 0x80, 0x22]) == ["input.not-utf8@1:2"])
    }

    @Test func everyValueHasItsPlace() throws {
        let text = "{\"a\": {\"b\": [10,\n  \"é\", {\"~/\": true}]},\n \"c\" : null}"
        let document = try JSONDocument(Array(text.utf8), file: "x.json")
        let places: [(String, Int, Int)] = [
            ("", 1, 1), ("/a", 1, 7), ("/a/b", 1, 13), ("/a/b/0", 1, 14), ("/a/b/1", 2, 3), ("/a/b/2", 2, 9),
            ("/a/b/2/~0~1", 2, 16), ("/c", 3, 8),
        ]
        for (pointer, line, column) in places {
            let place = Place(file: "x.json", line: line, column: column, field: pointer)
            #expect(document.place(of: pointer) == place)
        }
        #expect(document.place(of: "/a/x") == Place(file: "x.json", field: "/a/x"))
        #expect(document.place(of: "/a/b/3").line == nil)
    }

    /// A tree of a seed is written, read and written again; with one byte changed it is read or refused, never more.
    @Test(arguments: 1...200)
    func treesOfASeedAreReadAsWritten(seed: Int) throws {
        var chance = Seeded(UInt64(seed))
        let value = Self.tree(&chance, depth: 0)
        #expect(try read(value.line).line == value.line)
        #expect(try read(value.indented).line == value.line)
        var bytes = Array(value.line.utf8)
        bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
        if let changed = try? JSONValue(parsing: bytes) { #expect(try read(changed.line).line == changed.line) }
    }

    private static func tree(_ chance: inout Seeded, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 7 : 5), using: &chance) {
        case 0: .null
        case 1: .flag(Bool.random(using: &chance))
        case 2: .whole(Int128(Int64.random(in: .min...(.max), using: &chance)))
        case 3: .decimal("\(Int.random(in: -9...9, using: &chance)).\(Int.random(in: 10...99, using: &chance))")
        case 4: .text(text(&chance))
        case 5: .list((0..<Int.random(in: 0...4, using: &chance)).map { _ in tree(&chance, depth: depth + 1) })
        default:
            .object(
                (0..<Int.random(in: 0...4, using: &chance)).map { index in
                    ("\(index)\(text(&chance))", tree(&chance, depth: depth + 1))
                })
        }
    }

    private static func text(_ chance: inout Seeded) -> String {
        let letters: [Unicode.Scalar] = ["a", "\"", "\\", "/", "\n", "\u{1}", "é", "😀", "\u{2028}", "{", "~", " "]
        var text = ""
        for _ in 0..<Int.random(in: 0...6, using: &chance) {
            text.unicodeScalars.append(letters[Int.random(in: letters.indices, using: &chance)])
        }
        return text
    }
}
