import Testing
import Values

/// Who searches need not find the accents on their keyboard.
@Suite struct SearchTextTests {
    @Test(arguments: [
        ("Société Générale", "societe generale"), ("Müller & Söhne", "muller & sohne"), ("Straße", "strasse"),
        ("Œuvre", "oeuvre"), ("ÇA", "ca"), ("e\u{301}te\u{301}", "ete"), ("Łódź", "lodz"), ("Ελλάς", "ελλάς"), ("", ""),
    ])
    func lettersLoseTheirAccents(text: String, searched: String) { #expect(text.searchable == searched) }
}
