import Testing

@testable import Web

/// A form with a file is taken apart as it was put together, and anything else is no form.
@Suite struct MultipartFormTests {
    private static let type = "multipart/form-data; boundary=B7"

    private func parsed(_ text: String, _ type: String = type) -> MultipartForm? {
        MultipartForm(Array(text.replacing("\n", with: "\r\n").utf8), contentType: type)
    }

    private static func part(_ name: String, _ content: String, file: String? = nil) -> String {
        let named = file.map { "; filename=\"\($0)\"" } ?? ""
        return "--B7\nContent-Disposition: form-data; name=\"\(name)\"\(named)\n\n\(content)\n"
    }

    @Test func fieldsAndFilesAreFound() throws {
        let text = Self.part("a", "1") + Self.part("f", "--B\n\n--B8x\n", file: "C:\\folder\\a/b.xml") + "--B7--\n"
        let form = try #require(parsed(text))
        #expect(form.fields.map(\.name) == ["a"] && form.fields.map(\.value) == ["1"])
        #expect(form.files["f"]?.name == "b.xml")
        #expect(form.files["f"]?.bytes == Array("--B\r\n\r\n--B8x\r\n".utf8))
    }

    @Test func aFileOfAnyBytesIsKeptAsItIs() throws {
        let bytes = (0...255).map { UInt8($0) } + [0x0D, 0x0A, 0x0D, 0x0D, 0x0A, 0x2D, 0x2D, 0x42]
        let head = "--B7\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n"
        let body = Array(head.utf8) + bytes + Array("\r\n--B7--".utf8)
        #expect(MultipartForm(body, contentType: Self.type)?.files["f"]?.bytes == bytes)
    }

    @Test(arguments: [
        "", "--B7", "--B7\n", "a\n" + part("a", "1") + "--B7--", part("a", "1"), part("a", "1") + "--B7-",
        part("a", "1") + "--B8--", "--B7\nContent-Disposition: form-data\n\n1\n--B7--", "--B7\n\n1\n--B7--",
        "--B7\nContent-Disposition: form-data; name=\"a\"\n1\n--B7--",
        String(repeating: part("a", "1"), count: 21) + "--B7--",
        "--B7\nX: \(String(repeating: "y", count: 2000))\n\n1\n--B7--",
    ])
    func whatIsNoFormIsNone(text: String) {
        #expect(parsed(text) == nil)
    }

    @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=B8"])
    func withoutItsBoundaryNothingIsFound(type: String) {
        #expect(parsed(Self.part("a", "1") + "--B7--", type) == nil)
        #expect(parsed(Self.part("a", "1") + "--B7--", "multipart/form-data; boundary=\"B7\"; x=y") != nil)
    }

    @Test func ofTwoFilesUnderANameTheFirstCounts() throws {
        let text = Self.part("f", "1", file: "a") + Self.part("f", "2", file: "b") + "--B7--"
        let form = try #require(parsed(text))
        #expect(form.files["f"]?.name == "a")
    }

    @Test func aNameOfAFileIsOneShortLine() {
        #expect(UploadedFile.plain("a\u{0}\n\u{1B}b") == "ab")
        #expect(UploadedFile.plain(String(repeating: "x", count: 500)).count == 80)
        #expect(UploadedFile.plain("../../") == "..")
    }
}
