/// Attacks by a document type: entities that grow, and entities that are fetched. Every one is refused for the document
/// type itself, so that nothing of it is ever looked at.
enum XMLEntityAttacks {
    static var all: [XMLAttack] { growing + fetched(file: "/tmp/canary.txt", port: 18_999) }

    static var growing: [XMLAttack] {
        [
            doctype("dtd-01-billion-laughs", XMLAttack.typed(laughs, street: "&j;")),
            doctype("dtd-02-billion-laughs-attr", XMLAttack.typed(laughs, activity: "&j;")),
            doctype(
                "dtd-03-quadratic-blowup",
                XMLAttack.typed(
                    "<!ENTITY a \"\(String(repeating: "A", count: 20_000))\">",
                    street: String(repeating: "&a;", count: 4_000))),
            doctype("dtd-04-param-entity-laughs", XMLAttack.typed(parameterLaughs)),
            doctype("dtd-05-entity-loop", XMLAttack.typed(#"<!ENTITY a "&b;"><!ENTITY b "&a;">"#, street: "&a;")),
            doctype("dtd-06-param-loop", XMLAttack.typed(##"<!ENTITY % a "&#37;b;"><!ENTITY % b "&#37;a;">%a;"##)),
            doctype("dtd-07-single-entity", XMLAttack.typed(#"<!ENTITY who "REF-1">"#, street: "&who;")),
            doctype("dtd-08-default-attribute", XMLAttack.typed("<!ATTLIST Total currency CDATA \"XXX\">")),
            doctype("dtd-09-empty-doctype", XMLAttack.head + "<!DOCTYPE TurnoverDeclaration>\n" + XMLAttack.body()),
            doctype(
                "dtd-10-shadow-builtin",
                XMLAttack.typed(##"<!ENTITY lt "&#38;#60;"><!ENTITY amp "&#38;#38;">"##, street: "&lt;b>")),
            doctype(
                "dtd-11-notation-unparsed",
                XMLAttack.typed(#"<!NOTATION n SYSTEM "http://127.0.0.1:18999/n"><!ENTITY u SYSTEM "u" NDATA n>"#)),
            .refused("dtd-12-doctype-lowercase", XMLAttack.head + "<!doctype a>\n" + XMLAttack.body()),
            doctype(
                "dtd-13-doctype-after-long-comment",
                XMLAttack.head + "<!--\(String(repeating: "x", count: 70_000))-->\n<!DOCTYPE a [<!ENTITY a \"b\">]>\n"
                    + XMLAttack.body(street: "&a;")),
            .refused(
                "dtd-14-doctype-inside", XMLAttack.head + XMLAttack.body(extra: "<!DOCTYPE a [<!ENTITY a \"b\">]>")),
        ]
    }

    /// Attacks that want a file or an address of the reader's, at which something waits.
    static func fetched(file: String, port: Int) -> [XMLAttack] {
        let url = "http://127.0.0.1:\(port)"
        func entity(_ name: String, _ target: String) -> XMLAttack {
            doctype(name, XMLAttack.typed("<!ENTITY x SYSTEM \"\(target)\">", street: "&x;"))
        }
        func external(_ name: String, _ identifier: String) -> XMLAttack {
            doctype(
                name,
                XMLAttack.head + "<!DOCTYPE TurnoverDeclaration \(identifier)>\n" + XMLAttack.body(street: "&x;"))
        }
        return [
            entity("xxe-01-file", "file://\(file)"), entity("xxe-02-etc-passwd", "file:///etc/passwd"),
            entity("xxe-03-relative-path", "canary.txt"), entity("xxe-04-http", "\(url)/xxe-04"),
            entity("xxe-05-ftp", "ftp://127.0.0.1:\(port)/xxe-05"),
            doctype(
                "xxe-06-param-oob",
                XMLAttack.typed("<!ENTITY % f SYSTEM \"file://\(file)\">\n<!ENTITY % d SYSTEM \"\(url)/d.dtd\">\n%d;")),
            external("xxe-07-external-dtd-http", "SYSTEM \"\(url)/xxe-07.dtd\""),
            external("xxe-08-external-dtd-file", "SYSTEM \"file://\(file)\""),
            external("xxe-09-external-dtd-public", "PUBLIC \"-//X//Y//EN\" \"\(url)/xxe-09.dtd\""),
            entity("xxe-10-dev-zero", "file:///dev/zero"),
            entity("xxe-11-proc-environ", "file:///proc/self/environ"),
            entity("xxe-12-data-url", "data:text/plain,\(XMLAttack.canary)"),
        ] + hidden(file: file)
    }

    /// The same behind an encoding that a look at the bytes would not see through.
    private static func hidden(file: String) -> [XMLAttack] {
        let text = XMLAttack.typed("<!ENTITY x SYSTEM \"file://\(file)\">", street: "&x;")
        let seventh = text.replacing("\"UTF-8\"", with: "\"UTF-7\"").replacing("<!", with: "+ADwAIQ-")
        return [
            XMLAttack(
                "xxe-13-utf16-doctype",
                [0xFF, 0xFE]
                    + text.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
                .refused(["xml.encoding"])),
            .refused("xxe-14-utf7", seventh, "xml.encoding"),
            // `<?xml version=` in the code page of large computers.
            XMLAttack(
                "xxe-15-ebcdic",
                [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E],
                .refused(["xml.encoding"])),
        ]
    }

    private static func doctype(_ name: String, _ text: String) -> XMLAttack { .refused(name, text, "xml.doctype") }

    private static let laughs: String = {
        let letters = Array("abcdefghij")
        let first = "<!ENTITY a \"lol\">\n"
        return first
            + zip(letters, letters.dropFirst()).map { inner, outer in
                "<!ENTITY \(outer) \"\(String(repeating: "&\(inner);", count: 10))\">"
            }.joined(separator: "\n")
    }()

    private static let parameterLaughs: String = {
        let letters = Array("abcdefgh")
        let first = "<!ENTITY % a \"<!ENTITY x 'lol'>\">\n"
        return first
            + zip(letters, letters.dropFirst()).map { inner, outer in
                "<!ENTITY % \(outer) \"\(String(repeating: "&#37;\(inner);", count: 10))\">"
            }.joined(separator: "\n") + "\n%h;"
    }()
}
