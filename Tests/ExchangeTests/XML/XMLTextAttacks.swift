/// Attacks by characters and values: bytes that are no UTF-8, and texts that mean something elsewhere.
enum XMLTextAttacks {
    static var all: [XMLAttack] { good + encodings + values }

    /// A filter that refuses everything is no filter.
    static var good: [XMLAttack] {
        let text = XMLAttack.head + XMLAttack.body()
        let prefixed = XMLAttack.body().replacing("</", with: "\u{1}").replacing("<", with: "<d:")
            .replacing("\u{1}", with: "</d:").replacing("xmlns=", with: "xmlns:d=")
        return [
            XMLAttack("ok-01-minimal", text, .taken), XMLAttack("ok-02-utf8-bom", "\u{FEFF}" + text, .taken),
            XMLAttack(
                "ok-03-cdata-charrefs",
                XMLAttack.head + XMLAttack.body(street: "<![CDATA[A&B]]>", name: "M&#252;ller &amp; &#x160;&#xF6;n"),
                .takenAs(name: "Müller & Šön", street: "A&B")),
            XMLAttack("ok-04-comment-pi", XMLAttack.head + "<!-- c --><?app data?>\n" + XMLAttack.body(), .taken),
            XMLAttack("ok-05-no-decl", XMLAttack.body(), .taken),
            XMLAttack("ok-06-crlf", text.replacing("\n", with: "\r\n"), .taken),
            XMLAttack("ok-07-prefix", XMLAttack.head + prefixed, .taken),
            XMLAttack("ok-08-non-bmp", XMLAttack.head + XMLAttack.body(name: "李 𝒳 😀 Ж"), .takenAs(name: "李 𝒳 😀 Ж")),
            XMLAttack(
                "ok-09-single-quotes", text.replacing("\"1.0\" encoding=\"UTF-8\"", with: "'1.0' encoding='utf-8'"),
                .taken),
        ]
    }

    static var encodings: [XMLAttack] {
        let text = XMLAttack.head + XMLAttack.body()
        func bytes(_ name: String, _ bytes: [UInt8], _ code: String = "xml.encoding") -> XMLAttack {
            XMLAttack(name, XMLAttack.raw(bytes), .refused([code]))
        }
        func declared(_ name: String, _ encoding: String) -> XMLAttack {
            .refused(name, text.replacing("\"UTF-8\"", with: "\"\(encoding)\""), "xml.encoding")
        }
        let wide = text.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let wider = text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), 0, 0] }
        return [
            bytes("enc-01-overlong-utf8", [0xC0, 0xBC]), bytes("enc-02-surrogate-utf8", [0xED, 0xA0, 0x80]),
            bytes("enc-03-lone-continuation", [0x80]),
            XMLAttack(
                "enc-04-truncated-utf8-eof", Array(text.utf8.dropLast(14)) + [0xF0, 0x9F], .refused(["xml.encoding"])),
            bytes("enc-05-latin1-as-utf8", Array("M".utf8) + [0xFC] + Array("ller".utf8)),
            declared("enc-06-declared-latin1", "ISO-8859-1"),
            XMLAttack("enc-07-utf16le-bom", [0xFF, 0xFE] + wide, .refused(["xml.encoding"])),
            XMLAttack(
                "enc-08-utf16-no-bom-says-utf8", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
                .refused(["xml.encoding"])),
            declared("enc-09-says-utf16-is-utf8", "UTF-16"), declared("enc-10-unknown-encoding", "x-no-such-enc"),
            XMLAttack("enc-11-utf32", [0xFF, 0xFE, 0, 0] + wider, .refused(["xml.encoding"])),
            bytes("enc-12-nul-in-text", [0x41, 0x00, 0x42]),
            XMLAttack("enc-13-nul-after-root", Array(text.utf8) + [0, 0x3C], .refused(["xml.encoding"])),
            bytes("enc-14-control-char", [0x41, 0x01, 0x42], "xml.malformed"),
            .refused("enc-15-charref-control", XMLAttack.head + XMLAttack.body(street: "A&#1;B")),
            .refused("enc-16-charref-nul", XMLAttack.head + XMLAttack.body(street: "A&#0;B")),
            .refused("enc-17-charref-out-of-range", XMLAttack.head + XMLAttack.body(street: "A&#x110000;&#xD800;B")),
            .refused("enc-18-charref-overflow", XMLAttack.head + XMLAttack.body(street: "A&#4294967361;B")),
            bytes("enc-19-ufffe", [0xEF, 0xBF, 0xBE], "xml.malformed"),
            declared("enc-20-declared-ascii", "US-ASCII"),
            .refused(
                "enc-21-encoding-far-away", text.replacing(" encoding", with: "\(spaces) encoding"), "xml.encoding"),
        ]
    }

    private static let spaces = String(repeating: " ", count: 300)

    static var values: [XMLAttack] {
        func street(_ name: String, _ written: String, _ read: String) -> XMLAttack {
            XMLAttack(name, XMLAttack.head + XMLAttack.body(street: written), .takenAs(street: read))
        }
        return [
            .refused(
                "val-01-wrong-namespace",
                XMLAttack.head + XMLAttack.body().replacing(InventedXML.namespace, with: "urn:evil"),
                "xml.other-document"),
            .refused(
                "val-02-duplicate-element",
                XMLAttack.head + XMLAttack.body(extra: "<SelfControl>false</SelfControl>"), "field.repeated"),
            XMLAttack("val-03-comment-split", XMLAttack.head + XMLAttack.body(total: "3<!-- x -->0000.00"), .taken),
            .refused("val-04-amount-forms", XMLAttack.head + XMLAttack.body(total: "1e9"), "amount.malformed"),
            .refused(
                "val-05-date-forms", XMLAttack.head + XMLAttack.body().replacing("2024-05-31", with: "2026-02-30"),
                "date.malformed"),
            XMLAttack(
                "val-06-script-text",
                XMLAttack.head + XMLAttack.body(name: "&lt;script>alert(1)&lt;/script>&quot;&apos;"),
                .takenAs(name: "<script>alert(1)</script>\"'")),
            street(
                "val-07-csv-formula", "=HYPERLINK(&quot;http://127.0.0.1&quot;,&quot;x&quot;)",
                "=HYPERLINK(\"http://127.0.0.1\",\"x\")"),
            .refused("val-08-log-injection", XMLAttack.head + XMLAttack.body(street: "A&#13;&#10;INFO ok&#27;[2J")),
            street("val-09-log-injection-legal", "A&#13;&#10;2026-01-01 INFO ok&#x2028;x", "A 2026-01-01 INFO ok x"),
            street("val-10-sql-text", "x'); DROP TABLE declaration;--", "x'); DROP TABLE declaration;--"),
            .refused(
                "val-11-bidi-zero-width",
                XMLAttack.head + XMLAttack.body(name: "Mari\u{202E}KIR\u{202C}\u{200B}\u{2066}x"),
                "field.control-character"),
            street("val-12-path-reference", "../../../../etc/passwd%00.pdf", "../../../../etc/passwd%00.pdf"),
            street("val-13-header-injection", "a&#13;&#10;Set-Cookie: x=1", "a Set-Cookie: x=1"),
            .refused(
                "val-14-long-text",
                XMLAttack.head + XMLAttack.body(name: String(repeating: "N", count: 200_000)), "field.too-long"),
        ]
    }
}
