public import Declarations
public import Law
public import Values
import Wording

/// What activities and device classes are called in a language.
public struct RegisteredNames {
    private let law: YearLaw
    private let language: Language

    public init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
    }

    /// `Distributor: MDR class I`; the code of what the year's law does not know.
    func name(_ registration: RegisteredActivity) -> String {
        let activity = law.table.activities.first { $0.code == registration.activity }?.names[language]
        let deviceClass = law.table.deviceClasses.first { $0.code == registration.deviceClass }?.names[language]
        return Punctuation(language).pair(
            (activity ?? registration.activity).capitalisedFirst, deviceClass ?? registration.deviceClass)
    }

    /// All of them, one after the other.
    public func list(_ registrations: [RegisteredActivity]) -> String {
        registrations.map(name).joined(separator: "; ")
    }
}
