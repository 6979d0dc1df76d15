import Law
import Pages
import Values
import Wording

/// The answers as pages show them.
extension CalculatorAnswers {
    /// The values of a question's boxes that are ticked.
    func chosen(_ question: CalculatorQuestion) -> Set<String> {
        switch question {
        case .year: Set([year.map(String.init)].compactMap(\.self))
        case .country: Set([country.map { $0.isBelgium ? "BE" : "ZZ" }].compactMap(\.self))
        case .active: Set([isActive.map(String.init)].compactMap(\.self))
        case .activities: Set(activities ?? [])
        case .classes(let activity): Set(classes[activity] ?? [])
        case .selfControl: Set([followsGuide.map(String.init)].compactMap(\.self))
        case .turnover, .supplied: []
        }
    }

    /// An amount as it was typed; one that an address has from us is written as the language writes it.
    func typedText(_ question: CalculatorQuestion) -> String {
        let amount = question == .turnover ? total : question == .supplied ? supplied : nil
        return amount.map { Numerals(language).typed($0) } ?? typed[question] ?? ""
    }

    /// The answer in words.
    func words(_ question: CalculatorQuestion) -> [String] {
        let numerals = Numerals(language)
        let table = law?.table
        switch question {
        case .year: return [year.map(String.init)].compactMap(\.self)
        case .country:
            return [country.map { Page.placeName(isBelgium: $0.isBelgium, language) }].compactMap(\.self)
        case .active: return [isActive.map { numerals.yesOrNo($0) }].compactMap(\.self)
        case .activities:
            let names = (activities ?? []).map { code in
                table?.activities.first { $0.code == code }?.names[language] ?? code
            }
            return names.isEmpty ? [Page.nothingRegistered(language)] : names
        case .classes(let activity):
            return (classes[activity] ?? []).map { code in
                table?.deviceClasses.first { $0.code == code }?.names[language] ?? code
            }
        case .selfControl: return [followsGuide.map { numerals.yesOrNo($0) }].compactMap(\.self)
        case .turnover: return [total.map { numerals.money($0) }].compactMap(\.self)
        case .supplied: return [supplied.map { numerals.money($0) }].compactMap(\.self)
        }
    }
}
