import Law
import Pages
import Rules
import SignIn
import Values

/// Which questions are asked, and what follows from the answers.
extension CalculatorAnswers {
    /// The questions that the answers lead to, in their order. Who pays nothing is asked nothing more.
    var route: [CalculatorQuestion] {
        var route: [CalculatorQuestion] = [.year, .country]
        if let country, !country.isBelgium {
            route.append(.active)
            if isActive == false { return route }
        }
        route.append(.activities)
        let chosen = activities ?? []
        route += chosen.map { .classes($0) }
        if law?.table.activities.contains(where: { $0.hasSelfControlReduction && chosen.contains($0.code) }) == true {
            route.append(.selfControl)
        }
        return route + [.turnover, .supplied]
    }

    func isAnswered(_ question: CalculatorQuestion) -> Bool {
        switch question {
        case .year: year != nil
        case .country: country != nil
        case .active: isActive != nil
        case .activities: activities != nil
        case .classes(let activity): classes[activity] != nil
        case .selfControl: followsGuide != nil
        case .turnover: total != nil
        case .supplied: supplied != nil
        }
    }

    /// The question to ask next; `nil` once all are answered.
    var firstOpen: CalculatorQuestion? { route.first { !isAnswered($0) } }

    func previous(to question: CalculatorQuestion) -> CalculatorQuestion? {
        route.firstIndex(of: question).flatMap { $0 > 0 ? route[$0 - 1] : nil }
    }

    // MARK: In an address

    /// The answers as an address holds them: in one order, amounts with a point, boxes joined with points. An amount
    /// that was not understood stays as it was typed.
    var pairs: [(String, String)] {
        var pairs: [(String, String)] = []
        func add(_ question: CalculatorQuestion, _ value: String?) {
            if let value { pairs.append((question.field, value)) }
        }
        add(.year, year.map(String.init) ?? unknownYear)
        add(.country, country?.description)
        add(.active, isActive.map(String.init))
        add(.activities, activities.map { $0.isEmpty ? CalculatorAnswers.nothing : $0.joined(separator: ".") })
        for activity in activities ?? [] { add(.classes(activity), classes[activity]?.joined(separator: ".")) }
        add(.selfControl, followsGuide.map(String.init))
        add(.turnover, total?.description ?? typed[.turnover])
        add(.supplied, supplied?.description ?? typed[.supplied])
        return pairs
    }

    /// An address with the answers, and with more.
    func address(_ path: String, _ more: [(String, String)] = []) -> String {
        let pairs = pairs + more
        return pairs.isEmpty ? path : "\(path)?\(FormText.text(pairs))"
    }

    // MARK: The contribution

    /// The contribution that the answers give.
    ///
    /// - Parameters:
    ///   - year: another than the answered one.
    ///   - isDeclared: whether the declaration was handed in.
    func assessment(year other: Int? = nil, isDeclared: Bool = true) throws(Problems) -> ExplainedAssessment {
        let law = try book.year(other ?? year ?? book.latestKnownYear)
        let registrations = (activities ?? []).flatMap { activity in
            (classes[activity] ?? []).compactMap { law.table.registration(of: activity, with: $0) }
        }
        var situation: Situation = isDeclared ? [.declared] : []
        if country?.isBelgium ?? true || isActive ?? false { situation.insert(.activeInBelgium) }
        if followsGuide ?? false, route.contains(.selfControl) { situation.insert(.selfControl) }
        let contributor = Contributor(
            totalTurnover: total ?? .zero, levyTurnover: supplied ?? .zero, country: country ?? .belgium,
            situation: situation, registered: Registered(registrations, in: law.table))
        return try ExplainedAssessment(
            law, contributor, registrations: registrations, figures: GivenFigures(), readings: readings(law))
    }

    private func readings(_ law: YearLaw) throws(Problems) -> Readings {
        do throws(Problem) { return try Readings(law) } catch { throw Problems([error]) }
    }
}
