/// The languages that everything is said in: Belgium's three and English.
public enum Language: String, CaseIterable, Sendable {
    case nl, fr, de, en
}
