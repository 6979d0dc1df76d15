public import Declarations
import Law
public import Values

/// The pages of a declaration's form: every answer is kept as it is given, from whichever browser. They are notes of
/// who fills in the form, said to nobody yet: what is handed in is a revision.
extension DeclarationOffice {
    public func form(of key: DeclarationKey) throws(Problems) -> FormSheet {
        try store.read { (store) throws(Problems) in try sheet(of: key, in: store) }
    }

    /// The answers as they were in a state of the form that somebody saw; as they are where that state is unknown.
    public func answers(of key: DeclarationKey, seen: FormVersion) throws(Problems) -> FormAnswers {
        try store.read { (store) throws(Problems) in
            if let form = try store.form(of: key, number: seen.number), form.base == seen.base { return form.answers }
            return try sheet(of: key, in: store).answers
        }
    }

    /// What was done under a key that a form carried; `nil` for nothing yet.
    public func filed(under requestKey: String) throws(Problems) -> KeptAnswer? {
        try store.read { (store) throws(Problems) in try store.answer(to: requestKey) }
    }

    /// Saves the answer to one question.
    ///
    /// Who answered another question meanwhile, in another window or at another desk, loses nothing.
    ///
    /// - Parameters:
    ///   - answers: hold the answer to that question.
    ///   - seen: the form as it was when the question was shown.
    /// - Throws: `year.closed`.
    public func save(
        _ step: FormStep, _ answers: FormAnswers, of key: DeclarationKey, seen: FormVersion, by author: Author
    ) throws(Problems) -> FormOutcome {
        let now = clock.now()
        return try store.write { (store) throws(Problems) in
            let sheet = try sheet(of: key, in: store)
            let isNew = answers.differs(step, from: sheet.answers)
            if let outcome = try standing(against: sheet, step, seen, isNew: isNew, in: store) { return outcome }
            var all = sheet.answers
            all.take(step, from: answers)
            if all == sheet.answers, sheet.saved != nil { return .saved(sheet) }
            return .saved(try keep(all, sheet, author, now, in: store))
        }
    }

    /// Saves all answers at once: those that came in a file.
    public func save(
        all answers: FormAnswers, of key: DeclarationKey, by author: Author
    ) throws(Problems) -> FormSheet {
        let now = clock.now()
        return try store.write { (store) throws(Problems) in
            try keep(answers, try sheet(of: key, in: store), author, now, in: store)
        }
    }

    /// What stands against saving an answer to a form of which something else was seen.
    ///
    /// - Parameter isNew: whether it is another answer than the one that is saved.
    private func standing(
        against sheet: FormSheet, _ step: FormStep, _ seen: FormVersion, isNew: Bool, in store: any StoreReading
    ) throws(Problems) -> FormOutcome? {
        guard sheet.version != seen else { return nil }
        guard sheet.version.base == seen.base else { return .filed(sheet) }
        guard isNew else { return nil }
        let before = try store.form(of: sheet.key, number: seen.number)
        let known = try answers(before, of: sheet.history, sheet.known)
        return known.differs(step, from: sheet.answers) ? .changed(sheet) : nil
    }

    private func keep(
        _ answers: FormAnswers, _ sheet: FormSheet, _ author: Author, _ now: Instant, in store: any StoreWriting
    ) throws(Problems) -> FormSheet {
        try checkOpen(sheet.history, in: store)
        let newest = try store.newestForm(of: sheet.key)?.number ?? 0
        try store.add(
            StoredForm(
                key: sheet.key, number: newest + 1, base: sheet.version.base, answers: answers, author: author,
                at: now))
        return try self.sheet(of: sheet.key, in: store)
    }

    private func sheet(of key: DeclarationKey, in store: any StoreReading) throws(Problems) -> FormSheet {
        let history = try store.history(of: key) ?? DeclarationHistory(key: key)
        let known = try known(before: key, in: store)
        let base = history.newest?.number ?? 0
        let newest = try store.newestForm(of: key)
        let kept = newest.flatMap { $0.base == base ? $0 : nil }
        var answers = try answers(kept, of: history, known)
        // Who was to certify the revision before is to certify its correction, too.
        if kept == nil { answers.certifier = newest?.answers.certifier }
        return FormSheet(
            key: key, history: history, known: known,
            version: FormVersion(base: base, number: kept?.number ?? 0),
            answers: answers,
            saved: kept.map { ($0.at, $0.author) }, openness: try store.openness(of: history))
    }

    /// Those that are kept; where none are, what is known before anything is answered.
    private func answers(
        _ kept: StoredForm?, of history: DeclarationHistory, _ previous: Revision?
    ) throws(Problems) -> FormAnswers {
        if let kept { return kept.answers }
        return FormAnswers(from: history.newest, previous: previous, try book.year(history.key.year).table)
    }

    /// What was declared last of the years before. Who skipped a year need not say everything again.
    private func known(before key: DeclarationKey, in store: any StoreReading) throws(Problems) -> Revision? {
        for year in (key.year - FormSheet.mostYearsBack..<key.year).reversed() {
            let before = try store.history(of: DeclarationKey(declarant: key.declarant, year: year))
            if let before, before.state.map(Self.stands) ?? false { return before.newest }
        }
        return nil
    }

    /// Whether a declaration says something that holds.
    private static func stands(_ state: LifeState) -> Bool {
        switch state {
        case .submitted, .certified, .refused, .exOfficio: true
        case .draft, .withdrawn, .superseded: false
        }
    }
}
