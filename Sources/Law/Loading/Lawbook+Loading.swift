public import Values

extension Lawbook {
    /// Reads and checks tables.
    ///
    /// - Throws: every problem found, with file and line: nothing is used of tables that have one.
    public static func load(_ files: TableFiles) throws(Problems) -> Lawbook {
        try book(of: LawbookLoading(files.files), hash: files.hash) { $0.access().map { .read($0) } }
    }

    /// The tables that the program was built with. Who may do what is half of their text and no part of a contribution:
    /// it is read when it is first asked for.
    public static func builtIn() throws(Problems) -> Lawbook {
        let files = TableFiles.builtIn
        return try book(of: LawbookLoading(files.files.filter { !$0.isOfAccess }), hash: files.hash) { _ in .builtIn }
    }

    private static func book(
        of loading: LawbookLoading, hash: String, access: (LawbookLoading) -> AccessSource?
    ) throws(Problems) -> Lawbook {
        guard let book = loading.book(hash: hash, access: access), loading.problems.problems.isEmpty else {
            throw loading.problems.problems
        }
        return book
    }
}

/// Where a law book has what it says of access.
enum AccessSource: Sendable {
    case read(AccessLaw)
    /// With the program: read once, and only when somebody asks.
    case builtIn
}

extension TableFiles.File {
    /// Whether a file of ours says who may do what. In a folder of somebody else's it may stand anywhere.
    fileprivate var isOfAccess: Bool { path.hasPrefix("access/") }
}

extension AccessLaw {
    static let builtIn: AccessLaw = {
        let loading = LawbookLoading(TableFiles.builtIn.files)
        guard let law = loading.access(), loading.problems.problems.isEmpty else {
            preconditionFailure("the access tables built in have problems: \(loading.problems.problems)")
        }
        return law
    }()
}

/// One loading: sorts the files by concept, reads each, then checks them against each other.
private final class LawbookLoading {
    let problems = TableProblems()
    private var concepts: [String: TableNode] = [:]
    private var readingRoots: [TableNode] = []

    init(_ files: [TableFiles.File]) {
        for file in files {
            guard let root = TableNode.root(of: file, problems: problems),
                let concept = root.required("concept")?.text
            else { continue }
            sort(root, concept)
        }
    }

    private func sort(_ root: TableNode, _ concept: String) {
        if concept == "reading" {
            readingRoots.append(root)
        } else if !LawbookLoading.concepts.contains(concept) {
            let known = LawbookLoading.concepts.sorted().joined(separator: ", ")
            root.report(.tablesUnknownCode, ["value": concept, "known": known])
        } else if concepts.updateValue(root, forKey: concept) != nil {
            root.report(.tablesRepeated, ["value": concept])
        }
    }

    private static let concepts = Set(
        [
            "coverage", "sources", "activities", "device_classes", "entity_table", "threshold_indexation",
            "declaration_deadline", "creditor", "representative_functions", "access_capacities", "access_applications",
            "organisation_kinds", "access_roles", "permissions",
        ] + FigureName.allCases.map(\.rawValue))

    /// What every concept is read with: the years covered, and the sources that may be cited.
    private struct Ground {
        let years: ClosedRange<Int>
        let sources: [Source]
        let dated: DatedValueReader
        let check: CoverageCheck
    }

    private lazy var ground: Ground? = {
        guard let coverage = root("coverage"), let years = years(coverage), let sourceRoot = root("sources") else {
            return nil
        }
        let sources = SourceReader.read(sourceRoot)
        let byID = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
        return Ground(
            years: years, sources: sources, dated: DatedValueReader(sources: byID),
            check: CoverageCheck(years: years, problems: problems))
    }()

    func book(hash: String, access: (LawbookLoading) -> AccessSource?) -> Lawbook? {
        guard let ground else { return nil }
        let (dated, check) = (ground.dated, ground.check)
        let codes = CodeListReader(dated: dated)
        let activities = root("activities").map { checked(check, $0, codes.activities) }
        let classes = root("device_classes").map { checked(check, $0, codes.deviceClasses) }
        let figures = figures(dated, check)
        let indexation = root("threshold_indexation").map {
            checked(check, $0, FigureReader(dated: dated).indexation)
        }
        let readings = readings(dated, check)
        let deadlines = root("declaration_deadline").map { checked(check, $0, deadlineReader(dated)) }
        let creditor = root("creditor").map { checked(check, $0, creditorReader(dated)) }
        let access = access(self)
        guard let activities, let classes, let indexation, let deadlines, let creditor, let access,
            let tableRoot = root("entity_table")
        else {
            return nil
        }
        let table = EntityTableReader(
            dated: dated, activities: activities, deviceClasses: classes,
            maximum: figures[.entitiesMaximum]?.timeline)
        let book = Lawbook(
            hash: hash, years: ground.years, sources: ground.sources, activities: activities, deviceClasses: classes,
            entityTable: checked(check, tableRoot, table.read), figures: figures, indexation: indexation,
            readings: readings, declarationDeadlines: deadlines, creditor: creditor, accessSource: access)
        checkThresholds(of: book)
        checkShares(of: book)
        return book
    }

    /// The access tables name each other's codes: at no time does one name a code that the other never has.
    func access() -> AccessLaw? {
        guard let ground else { return nil }
        let (reader, check) = (AccessReader(dated: ground.dated), ground.check)
        let roots = [
            "representative_functions", "access_capacities", "access_applications", "organisation_kinds",
            "access_roles", "permissions",
        ].compactMap { root($0) }
        guard roots.count == 6 else { return nil }
        let functions = checked(check, roots[0], reader.functions)
        let capacities = checked(check, roots[1], reader.capacities)
        let applications = checked(check, roots[2]) {
            reader.applications($0, capacities: capacities.everyCode(\.code))
        }
        let kinds = checked(check, roots[3]) {
            reader.kinds(
                $0, functions: functions.everyCode(\.code), capacities: capacities.everyCode(\.code))
        }
        let permissions = checked(check, roots[5]) {
            reader.permissions($0, applications: applications.everyCode(\.code))
        }
        return AccessLaw(
            kinds: kinds, representativeFunctions: functions, capacities: capacities, applications: applications,
            roles: checked(check, roots[4], reader.roles), permissions: permissions)
    }

    private func root(_ concept: String) -> TableNode? {
        if concepts[concept] == nil { problems.add(.tablesMissingConcept, at: Place(), ["concept": concept]) }
        return concepts[concept]
    }

    private func years(_ root: TableNode) -> ClosedRange<Int>? {
        root.allow(["concept", "first_year", "last_year"])
        guard let first = root.required("first_year")?.whole(2000...2999),
            let last = root.required("last_year")?.whole(first...2999)
        else { return nil }
        return first...last
    }

    /// Reads a timeline and checks its days, unless a value of it could not be read: its days would seem a gap.
    private func checked<Value>(
        _ check: CoverageCheck, _ root: TableNode, _ read: (TableNode) -> Timeline<Value>
    ) -> Timeline<Value> {
        let before = problems.problems.count
        let timeline = read(root)
        if problems.problems.count == before { check.check(timeline, file: root.file) }
        return timeline
    }

    private func deadlineReader(_ dated: DatedValueReader) -> (TableNode) -> Timeline<CivilDate> {
        { root in
            root.allow(["concept", "unit", "values", "gaps"])
            return dated.timeline(root, concept: "declaration_deadline", valueKey: "deadline") { $0.date() }
        }
    }

    private func creditorReader(_ dated: DatedValueReader) -> (TableNode) -> Timeline<CreditorRecord> {
        { root in
            root.allow(["concept", "unit", "values", "gaps"])
            return dated.timeline(root, concept: "creditor", valueKey: "creditor") { CreditorReader.record($0) }
        }
    }

    private func figures(_ dated: DatedValueReader, _ check: CoverageCheck) -> [FigureName: Figure] {
        var figures: [FigureName: Figure] = [:]
        for name in FigureName.allCases {
            guard let root = root(name.rawValue) else { continue }
            let before = problems.problems.count
            guard let figure = FigureReader(dated: dated).figure(root, name: name) else { continue }
            if problems.problems.count == before { check.check(figure.timeline, file: root.file) }
            figures[name] = figure
        }
        return figures
    }

    private func readings(_ dated: DatedValueReader, _ check: CoverageCheck) -> [ReadingID: Reading] {
        var readings: [ReadingID: Reading] = [:]
        for root in readingRoots {
            let before = problems.problems.count
            guard let reading = ReadingReader(dated: dated).read(root) else { continue }
            if problems.problems.count == before { check.check(reading.timeline, file: root.file) }
            if readings.updateValue(reading, forKey: reading.id) != nil {
                root.report(.tablesRepeated, ["value": reading.id.rawValue])
            }
        }
        for id in ReadingID.allCases where readings[id] == nil {
            problems.add(.tablesMissingConcept, at: Place(), ["concept": id.rawValue])
        }
        return readings
    }

    /// The two parts of the budget are the whole of it, in every year.
    private func checkShares(of book: Lawbook) {
        for year in book.years {
            guard let levy = book.figures[.budgetShareLevy]?.timeline.value(throughout: year),
                let activity = book.figures[.budgetShareActivity]?.timeline.value(throughout: year),
                let levyUnits = levy.value, let activityUnits = activity.value,
                levyUnits + activityUnits != Percentage.whole.units
            else { continue }
            let expected = Percentage(units: max(0, Percentage.whole.units - levyUnits))
            let found = Percentage(units: activityUnits)
            problems.add(
                .tablesBadValue, at: activity.place,
                ["value": found.description, "expected": expected.description])
            return
        }
    }

    /// A threshold that says it is computed equals the formula of art. 14/19.
    private func checkThresholds(of book: Lawbook) {
        for dated in book.figures[.levyThreshold]?.timeline.values ?? [] where dated.status == .computed {
            guard book.indexation.value(throughout: dated.from.year)?.value != nil else { continue }
            let expected = book.indexedThreshold(year: dated.from.year)
            guard expected.map({ $0.count != dated.value }) ?? true else { continue }
            let found = dated.value.map { Cents($0).description } ?? ""
            problems.add(
                .tablesFormulaDiffers, at: dated.place, ["value": found, "expected": expected?.description ?? "—"])
        }
    }
}

extension Timeline {
    /// The codes of all entries at all times.
    fileprivate func everyCode<Entry>(_ code: (Entry) -> String) -> Set<String> where Value == [Entry] {
        Set(values.flatMap { ($0.value ?? []).map(code) })
    }
}
