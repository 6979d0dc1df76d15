import Declarations
import Testing

/// Names are compared without what people write one way or another.
@Suite struct ComparableNameTests {
    @Test(arguments: [
        ("Exemple Médical", "EXEMPLE MEDICAL S.A."), ("Proef-Medisch NV", "proef medisch"),
        ("L'Oréal", "L’Oreal SA/NV"),
        ("Exemple Me\u{301}dical", "Exemple Médical"), ("NV", "nv."),
        ("Muster Medizin GmbH & Co. KG", "Muster  Medizin"),
        ("3M Belgium BV", "3M BELGIUM SRL"),
    ])
    func theSame(one: String, other: String) { #expect(ComparableName(one) == ComparableName(other)) }

    @Test(arguments: [
        ("Exemple Médical", "Exemple Dental"), ("Proef", "Proef Medisch"), ("NV", "SA"), ("Sanofi", "Nofi SA"),
    ])
    func notTheSame(one: String, other: String) { #expect(ComparableName(one) != ComparableName(other)) }
}
