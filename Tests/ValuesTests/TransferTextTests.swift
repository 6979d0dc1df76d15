import Testing
import Values

/// What banks carry in transfers.
@Suite struct TransferTextTests {
    @Test(arguments: [
        ("Voorbeeld Medisch NV", "Voorbeeld Medisch NV"), ("Société Médicale à l'Œuvre", "Societe Medicale a l'OEuvre"),
        ("Müßig & Söhne GmbH", "Mussig + Sohne GmbH"), ("Łódź Sp. z o.o.", "Lodz Sp. z o.o."),
        ("Иван ЕООД", "Ivan EOOD"), ("Ιατρική Α.Ε.", "Iatriki A.E."), ("e\u{301}te\u{301}", "ete"),
        ("医療 Ltd", ".. Ltd"), ("“Quoted” – [x]_{y}", "'Quoted' - (x)-(y)"), ("tab\there", "tab here"), ("", ""),
    ])
    func lettersAreWrittenAsBanksCarryThem(_ text: String, _ expected: String) {
        #expect(TransferText.latin(text) == expected)
    }

    @Test func whatNobodyCouldReadIsTold() {
        #expect(!TransferText.isReadable("医療"))
        #expect(!TransferText.isReadable(" .-"))
        #expect(TransferText.isReadable("医療 7"))
    }

    /// Nothing else comes out, whatever goes in.
    @Test func nothingElseComesOut() {
        for value in 0...0x2FFF {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let latin = TransferText.latin(String(Character(scalar)))
            #expect(latin.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " /-?:().,'+".contains($0)) })
        }
    }
}
