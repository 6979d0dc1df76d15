public import Law
public import Rules
public import Values

/// Writes what each contributor of a run pays, in input order, and adds up the totals while it does.
public struct RunResults {
    /// How many contributors are computed before they are written: few enough to stay near the processor.
    private static let piece = 512

    private let sector: Sector
    private let table: EntityTable

    public init(sector: Sector, table: EntityTable) {
        self.sector = sector
        self.table = table
    }

    /// - Returns: the run with its totals.
    /// - Throws: `output.failed`; then no file is there.
    public func write(
        _ run: NationalRun, to path: String, as format: SectorFile.Format, progress: SectorFile.Progress = { _, _ in }
    ) throws(Problem) -> NationalRun {
        let file = try WholeFile(path: path)
        var buffer = OutputBuffer()
        var cases = CaseTexts()
        var run = run
        if format == .csv {
            buffer.line { $0.text("id,liable,entities,exempt,activity_cents,levy_cents,total_cents\n") }
        }
        for start in stride(from: 0, to: sector.count, by: RunResults.piece) {
            let range = start..<min(start + RunResults.piece, sector.count)
            let outcomes = run.outcomes(of: sector.contributors[range])
            switch format {
            case .csv: try writeCSV(outcomes, from: start, &cases, &buffer, file)
            case .jsonLines: try writeJSON(outcomes, from: start, run.rules, file)
            }
            progress(range.upperBound, sector.count)
        }
        try file.write(buffer.written)
        try file.finish()
        return run
    }

    // MARK: CSV

    private func writeCSV(
        _ outcomes: [Outcome], from start: Int, _ cases: inout CaseTexts, _ buffer: inout OutputBuffer,
        _ file: borrowing WholeFile
    ) throws(Problem) {
        // Asked of all of them at once, so that none is looked at alone.
        let areToQuote = sector.ids.withBytes(of: start..<start + outcomes.count, \.needsQuotes)
        for (offset, outcome) in outcomes.enumerated() {
            sector.ids.withBytes(of: start + offset) { id in
                buffer.line { line in
                    if areToQuote { RunResults.writeField(id, &line) } else { line.id(id) }
                    cases.write(outcome, &line)
                    line.byte(0x2C)
                    line.number(outcome.levy.count)
                    line.byte(0x2C)
                    line.number(outcome.total.count)
                    line.byte(0x0A)
                }
            }
            if buffer.isFull {
                try file.write(buffer.written)
                buffer.clear()
            }
        }
    }

    /// A field of CSV, in quotation marks where it must be.
    private static func writeField(_ field: UnsafeRawBufferPointer, _ line: inout OutputLine) {
        if field.needsQuotes { writeQuoted(field, &line) } else { line.id(field) }
    }

    private static func writeQuoted(_ field: UnsafeRawBufferPointer, _ line: inout OutputLine) {
        line.byte(0x22)
        for byte in field {
            if byte == 0x22 { line.byte(0x22) }
            line.byte(byte)
        }
        line.byte(0x22)
    }

    // MARK: JSON lines

    private func writeJSON(
        _ outcomes: [Outcome], from start: Int, _ rules: YearRules, _ file: borrowing WholeFile
    ) throws(Problem) {
        var text = ""
        for (offset, outcome) in outcomes.enumerated() {
            text += json(outcome, row: start + offset, rules).line + "\n"
        }
        try file.write(text)
    }

    private func json(_ outcome: Outcome, row: Int, _ rules: YearRules) -> JSONValue {
        let steps = rules.explainedEntities(
            sector.contributors[row], registrations: sector.registrations(of: row), in: table)
        return .object([
            ("id", .text(sector.ids[row])),
            ("liable", .flag(outcome.basis.isLiable)),
            ("entities", .count(outcome.basis.entities)),
            ("exempt", .flag(outcome.basis.isExempt)),
            ("activity_cents", .cents(outcome.activity)),
            ("levy_cents", .cents(outcome.levy)),
            ("total_cents", .cents(outcome.total)),
            ("entity_steps", .list(steps.map { entityStep($0) })),
        ])
    }

    private func entityStep(_ step: Step) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("address", .text(step.address.path(in: table))), ("result", step.result.json),
        ]
        if let reason = step.notApplied { pairs.append(("not_applied", .text(reason.rawValue))) }
        return .object(pairs)
    }
}
