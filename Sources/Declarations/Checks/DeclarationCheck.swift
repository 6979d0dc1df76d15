public import Law
public import Values

/// What can be told of a declaration from itself, the law of its year and the day it is handed in.
public struct DeclarationCheck: Sendable {
    private let law: YearLaw
    private let today: CivilDate

    /// - Parameter today: the day on which the declaration is handed in.
    public init(_ law: YearLaw, today: CivilDate) {
        self.law = law
        self.today = today
    }

    /// Every problem, errors and warnings.
    public func problems(of placed: PlacedDeclaration) -> [Problem] {
        years(placed) + identifier(placed) + registrations(placed) + amounts(placed) + box(placed)
            + certificate(placed)
    }

    // MARK: Parts

    /// The turnover is that of the year before (Q10).
    private func years(_ placed: PlacedDeclaration) -> [Problem] {
        let declaration = placed.declaration
        var problems: [Problem] = []
        if declaration.turnoverYear != declaration.contributionYear - 1 {
            let details = [
                "value": String(declaration.turnoverYear), "expected": String(declaration.contributionYear - 1),
            ]
            problems.append(Problem(.turnoverYearDiffers, at: placed.place(of: .turnoverYear), details))
        }
        return problems
    }

    private func identifier(_ placed: PlacedDeclaration) -> [Problem] {
        let declarant = placed.declaration.declarant
        switch declarant.id {
        case .enterprise:
            // A branch of a foreign company has one too; more often the country is a mistake, which lowers what is due.
            guard !declarant.country.isBelgium else { return [] }
            let details = ["country": declarant.country.description]
            return [Problem(.declarantAbroad, at: placed.place(of: .country), details)]
        case .vat(let number):
            if declarant.country.isBelgium {
                return [Problem(.identifierBelgian, at: placed.place(of: .vatNumber), ["value": number.text])]
            }
            let prefix = VATNumber.prefixes[declarant.country.description] ?? [declarant.country.description]
            if prefix.contains(where: number.text.hasPrefix) { return [] }
            let details = ["value": number.text, "country": declarant.country.description]
            return [Problem(.vatNumberOtherCountry, at: placed.place(of: .vatNumber), details)]
        case .srn(let number):
            guard declarant.country.isBelgium else { return [] }
            return [Problem(.identifierBelgian, at: placed.place(of: .srn), ["value": number.text])]
        }
    }

    private func registrations(_ placed: PlacedDeclaration) -> [Problem] {
        let declaration = placed.declaration
        var problems = declaration.registrations.compactMap { registration in
            unknown(registration, at: placed.place(of: registration))
        }
        if declaration.selfControl, !declaration.isAskedSelfControl(law.table) {
            problems.append(Problem(.selfControlWithoutDistributor, at: placed.place(of: .selfControl)))
        }
        return problems
    }

    /// What a registration lacks in the entity table of the year.
    private func unknown(_ registration: RegisteredActivity, at place: Place) -> Problem? {
        let (activity, deviceClass) = (registration.activity, registration.deviceClass)
        if law.table.registration(of: activity, with: deviceClass) != nil { return nil }
        let activities = law.table.activities.map(\.code)
        let classes = law.table.deviceClasses.map(\.code)
        guard activities.contains(activity) else {
            return Problem(
                .activityUnknown, at: place, ["value": activity, "known": activities.joined(separator: ", ")])
        }
        guard classes.contains(deviceClass) else {
            return Problem(
                .deviceClassUnknown, at: place, ["value": deviceClass, "known": classes.joined(separator: ", ")])
        }
        let known = activities.filter { law.table.registration(of: $0, with: deviceClass) != nil }
            .map { "\($0):\(deviceClass)" }.joined(separator: ", ")
        return Problem(
            .combinationImpossible, at: place,
            ["activity": activity, "device_class": deviceClass, "known": known])
    }

    /// The invoiced part is a part of the total (Q7).
    private func amounts(_ placed: PlacedDeclaration) -> [Problem] {
        guard let amounts = placed.declaration.turnover.amounts, amounts.levy > amounts.total else { return [] }
        let details = ["levy": amounts.levy.description, "total": amounts.total.description]
        return [Problem(.turnoverLevyAboveTotal, at: placed.place(of: .levyTurnover), details)]
    }

    /// A box says what the amounts and the address do not contradict (Q6).
    private func box(_ placed: PlacedDeclaration) -> [Problem] {
        let declaration = placed.declaration
        let total = declaration.turnover.amounts?.total
        let place = placed.place(of: .box)
        switch declaration.turnover.box {
        case .belowThreshold:
            guard let total, let threshold, total >= threshold else { return [] }
            return [Problem(.boxAboveThreshold, at: place, compared(total, threshold))]
        case .notEstablishedNotActive:
            var problems: [Problem] = []
            if declaration.declarant.country.isBelgium { problems.append(Problem(.boxEstablished, at: place)) }
            if let total, total > .zero {
                problems.append(Problem(.boxWithTurnover, at: place, ["total": total.description]))
            }
            return problems
        case nil:
            guard let total, let threshold, total < threshold else { return [] }
            let place = placed.place(of: .totalTurnover)
            return [Problem(.turnoverBelowThreshold, at: place, compared(total, threshold))]
        }
    }

    private func compared(_ total: Cents, _ threshold: Cents) -> [String: String] {
        ["total": total.description, "threshold": threshold.description, "year": String(law.year)]
    }

    /// The threshold of the year; `nil` while it is not known, so that no box is judged by another year's.
    private var threshold: Cents? { (try? law.figure(.levyThreshold)).map { Cents($0) } }

    private func certificate(_ placed: PlacedDeclaration) -> [Problem] {
        guard let certificate = placed.declaration.certificate else { return [] }
        var problems: [Problem] = []
        if certificate.date > today {
            let details = ["date": certificate.date.description]
            problems.append(Problem(.certificateInFuture, at: placed.place(of: .certificateDate), details))
        }
        if certificate.hash != placed.fingerprint {
            let details = ["value": certificate.hash.description, "expected": placed.fingerprint.description]
            problems.append(Problem(.certificateOtherContent, at: placed.place(of: .certifiedHash), details))
        }
        return problems
    }
}
