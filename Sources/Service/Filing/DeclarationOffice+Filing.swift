import Declarations
public import Values

/// Handing in: one declaration or many, each with its own verdict.
extension DeclarationOffice {
    /// Checks declarations exactly as handing them in would, and keeps nothing.
    public func check(
        _ handedIn: [HandedIn], _ terms: FilingTerms, by request: FilingRequest
    ) throws(Problems) -> [FilingVerdict] {
        let desk = FilingDesk(terms: terms, request: request, now: clock.now())
        let looked = try lookedAt(handedIn)
        return try store.read { (store) throws(Problems) in
            var verdicts: [FilingVerdict] = []
            for (one, problems) in looked {
                verdicts.append(FilingVerdict(one, checked: try desk.find(one, problems, in: store)))
            }
            return verdicts
        }
    }

    /// Takes in declarations.
    ///
    /// - Parameter answer: is told what became of each, in their order, once that is certain: what it says was taken in
    ///   is kept, whatever happens next.
    /// - Throws: what stands in the way of all that were not yet answered.
    public func submit(
        _ handedIn: [HandedIn], _ terms: FilingTerms, by request: FilingRequest, answer: (FilingVerdict) -> Void
    ) throws(Problems) {
        let looked = try lookedAt(handedIn)
        let together = terms.allOrNothing ? max(1, looked.count) : terms.together
        for start in stride(from: 0, to: looked.count, by: together) {
            let some = looked[start..<min(start + together, looked.count)]
            try submit(some, terms, by: request).forEach(answer)
        }
    }

    /// Takes in some declarations in one transaction.
    private func submit(
        _ looked: ArraySlice<(HandedIn, [Problem])>, _ terms: FilingTerms, by request: FilingRequest
    ) throws(Problems) -> [FilingVerdict] {
        let desk = FilingDesk(terms: terms, request: request, now: clock.now())
        let assessments = try assessed(looked, terms)
        return try store.write { (store) throws(Problems) in
            var findings: [(HandedIn, FilingDesk.Finding)] = []
            for (one, problems) in looked { findings.append((one, try desk.find(one, problems, in: store))) }
            let refused = findings.filter { $0.1.isRefused }.count
            guard refused == 0 || !terms.allOrNothing else {
                return findings.map { FilingVerdict($0.0, refusedWith: refused, $0.1) }
            }
            var verdicts: [FilingVerdict] = []
            for ((one, finding), assessment) in zip(findings, assessments) {
                verdicts.append(try desk.keep(one, finding, assessment, ledger, in: store))
            }
            return verdicts
        }
    }

    /// What each will amount to, if nothing stands in its way: others wait for the store while it is written to.
    private func assessed(
        _ looked: ArraySlice<(HandedIn, [Problem])>, _ terms: FilingTerms
    ) throws(Problems) -> [WrittenAssessment?] {
        let sound = looked.map { one, problems in
            terms.isDraft || !problems.errors.isEmpty ? nil : one.declaration?.declaration
        }
        let numbers = Set(sound.compactMap { $0?.contributionYear })
        let years = try store.read { (store) throws(Problems) in
            var years: [Int: Result<AssessmentYear, Problems>] = [:]
            for year in numbers { years[year] = try ledger.assessments.year(year, in: store) }
            return years
        }
        return sound.map { declaration in
            declaration.map { ledger.assessments.assess($0, years[$0.contributionYear]) }
        }
    }

    private func lookedAt(_ handedIn: [HandedIn]) throws(Problems) -> [(HandedIn, [Problem])] {
        var check = DocumentCheck(book, today: clock.now().day, deadlines: try deadlines())
        return handedIn.map { ($0, check.problems(of: $0)) }
    }
}
