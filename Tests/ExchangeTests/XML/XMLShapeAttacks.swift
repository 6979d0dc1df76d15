/// Attacks by the shape of a document: what points elsewhere without a document type, what is too large, and what is no
/// XML at all.
enum XMLShapeAttacks {
    static var all: [XMLAttack] { pointing(file: "/tmp/canary.txt", port: 18_999) + large + malformed }

    static func pointing(file: String, port: Int) -> [XMLAttack] {
        let url = "http://127.0.0.1:\(port)"
        let inclusion = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
        let instance = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        return [
            .refused(
                "ext-01-xinclude-file",
                XMLAttack.head + XMLAttack.body(extra: "\(inclusion) parse=\"text\" href=\"file://\(file)\"/>"),
                "field.unknown"),
            .refused(
                "ext-02-xinclude-http",
                XMLAttack.head + XMLAttack.body(extra: "\(inclusion) href=\"\(url)/ext-02\"/>"), "field.unknown"),
            XMLAttack(
                "ext-03-stylesheet-pi",
                XMLAttack.head + "<?xml-stylesheet type=\"text/xsl\" href=\"\(url)/ext-03.xsl\"?>\n" + XMLAttack.body(),
                .taken),
            XMLAttack(
                "ext-04-schemalocation",
                XMLAttack.head
                    + XMLAttack.body(
                        attributes: "\(instance) xsi:schemaLocation=\"\(InventedXML.namespace) \(url)/ext-04.xsd\""),
                .taken),
            XMLAttack(
                "ext-05-xml-base", XMLAttack.head + XMLAttack.body(attributes: " xml:base=\"\(url)/\""), .taken),
            XMLAttack(
                "ext-06-no-namespace-schema",
                XMLAttack.head
                    + XMLAttack.body(attributes: "\(instance) xsi:noNamespaceSchemaLocation=\"file://\(file)\""),
                .taken),
        ]
    }

    static var large: [XMLAttack] {
        func many(_ text: (Int) -> String, _ count: Int) -> String { (0..<count).map(text).joined() }
        return [
            .refused(
                "big-01-deep-nesting-300",
                XMLAttack.head + XMLAttack.body(extra: many({ _ in "<a>" }, 300) + many({ _ in "</a>" }, 300)),
                "xml.limit"),
            .refused(
                "big-02-deep-nesting-20000",
                XMLAttack.head + InventedXML.root + many({ _ in "<a>" }, 20_000) + many({ _ in "</a>" }, 20_000),
                "xml.limit"),
            .refused(
                "big-03-many-attributes",
                XMLAttack.head + XMLAttack.body(attributes: many({ " a\($0)=\"1\"" }, 20_000)), "xml.limit"),
            .refused(
                "big-04-many-namespaces",
                XMLAttack.head + XMLAttack.body(attributes: many({ " xmlns:n\($0)=\"urn:\($0)\"" }, 5_000)), "xml.limit"
            ),
            .refused(
                "big-05-long-name",
                XMLAttack.head + XMLAttack.body(extra: "<\(many({ _ in "n" }, 60_000))/>"), "xml.limit"),
            XMLAttack(
                "big-06-many-lines",
                XMLAttack.head + XMLAttack.body(extra: many({ _ in "<Registration/>" }, 30_000)),
                .refused(Array(repeating: "field.unknown", count: 50))),
            XMLAttack("big-07-gzip-bomb", [0x1F, 0x8B, 0x08, 0x00, 0xFF, 0x3C], .refused(["xml.encoding"])),
            .refused("big-08-unclosed-flood", XMLAttack.head + many({ _ in "<a>" }, 30_000), "xml.other-document"),
            .refused(
                "big-09-unclosed-flood-inside",
                XMLAttack.head + InventedXML.root + many({ _ in "<Declarant>" }, 30_000), "xml.limit"),
            // Behind the mistake that hides it, a tag that would take the library seconds.
            .refused(
                "big-10-attributes-after-a-mistake",
                XMLAttack.head + XMLAttack.body(extra: "<a b='<x \(many({ " a\($0)=\"1\"" }, 20_000))>'/>"), "xml.limit"
            ),
            XMLAttack(
                "big-11-many-references",
                XMLAttack.head + XMLAttack.body(street: many({ _ in "&#65;" }, 300_000)), .refused(["field.too-long"])),
            XMLAttack(
                "big-12-many-sections",
                XMLAttack.head + XMLAttack.body(street: many({ _ in "<![CDATA[x]]>" }, 60_000)),
                .refused(["field.too-long"])),
            XMLAttack(
                "big-13-long-comment",
                XMLAttack.head + "<!--\(many({ _ in "x>" }, 400_000))-->" + XMLAttack.body(), .taken),
            XMLAttack(
                "big-14-dots-for-a-pattern",
                XMLAttack.head
                    + XMLAttack.body().replacing("0566988259", with: many({ _ in "." }, 60_000))
                    .replacing("jo@example.com", with: "a@" + many({ _ in "b." }, 30_000)),
                .refused(["enterprise-number.malformed", "field.too-long"])),
        ]
    }

    static var malformed: [XMLAttack] {
        let text = XMLAttack.head + XMLAttack.body()
        return [
            .refused("wf-01-empty", ""), .refused("wf-02-bom-only", "\u{FEFF}"),
            .refused("wf-03-whitespace-before-decl", "\n" + text),
            .refused("wf-04-two-roots", text + XMLAttack.body()), .refused("wf-05-trailing-garbage", text + "<<<"),
            .refused("wf-06-truncated", String(text.dropLast(25))),
            .refused(
                "wf-07-duplicate-attribute",
                text.replacing("activity=\"importer\"", with: "activity=\"importer\" activity=\"stha\"")),
            .refused("wf-08-undefined-entity", XMLAttack.head + XMLAttack.body(street: "&nbsp;")),
            .refused("wf-09-undeclared-prefix", XMLAttack.head + XMLAttack.body(extra: "<z:a/>")),
            .refused("wf-10-bad-cdata-end", XMLAttack.head + XMLAttack.body(street: "a]]>b")),
            .refused("wf-11-version-2", text.replacing("\"1.0\"", with: "\"2.0\""), "xml.encoding"),
            .refused("wf-12-version-11", text.replacing("\"1.0\"", with: "\"1.1\""), "xml.encoding"),
            .refused("wf-13-html", "<!doctype html><html><body><script>alert(1)</script></body></html>"),
            XMLAttack("wf-14-zip", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00], .refused(["input.not-text"])),
            XMLAttack("wf-15-pdf", Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], .refused(["input.not-text"])),
            .refused("wf-16-lt-in-attribute", text.replacing("\"importer\"", with: "\"imp<orter\"")),
            .refused("wf-17-two-hyphens", XMLAttack.head + "<!-- a -- b -->" + XMLAttack.body()),
        ]
    }
}
