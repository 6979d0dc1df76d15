import Values

/// Every day of the covered years has exactly one value of each concept: no gap, no overlap.
struct CoverageCheck {
    let years: ClosedRange<Int>
    let problems: TableProblems

    func check<Value>(_ timeline: Timeline<Value>, file: String) {
        for (earlier, later) in zip(timeline.values, timeline.values.dropFirst()) {
            guard let last = earlier.until, last < later.from else {
                report(.tablesOverlap, later.place, timeline.concept, later.from, earlier.until ?? later.from)
                continue
            }
            if last.next < later.from, !timeline.hasKnownGaps {
                report(.tablesGap, later.place, timeline.concept, last.next, later.from)
            }
        }
        if !timeline.hasKnownGaps { checkEnds(timeline, file: file) }
    }

    private func checkEnds<Value>(_ timeline: Timeline<Value>, file: String) {
        let first = CivilDate.firstDay(of: years.lowerBound)
        let last = CivilDate.lastDay(of: years.upperBound)
        guard let earliest = timeline.values.first, let latest = timeline.values.last else {
            report(.tablesGap, Place(file: file), timeline.concept, first, last)
            return
        }
        if earliest.from > first { report(.tablesGap, earliest.place, timeline.concept, first, earliest.from) }
        if let end = latest.until, end < last { report(.tablesGap, latest.place, timeline.concept, end.next, last) }
    }

    private func report(_ code: ProblemCode, _ place: Place, _ concept: String, _ from: CivilDate, _ until: CivilDate) {
        problems.add(code, at: place, ["concept": concept, "from": from.description, "until": until.description])
    }
}
