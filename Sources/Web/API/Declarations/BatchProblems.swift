import Declarations
import Exchange
import Pages
import Service
import Values

/// What stands in the way of the declarations of a batch, kept by codes and details: whoever reads it later reads it in
/// another language, maybe.
struct BatchProblems {
    private var records: [Int: [Problem]] = [:]
    /// What rows that could not be read say of their declarants, by the records' numbers.
    private(set) var said: [Int: HandedIn.SaidDeclarant] = [:]

    /// The numbers of those that corrected what had been handed in before.
    private(set) var corrections: Set<Int> = []

    init() {}

    /// - Returns: `nil` where there is nothing to tell.
    init?(_ verdicts: [FilingVerdict], said: [Int: HandedIn.SaidDeclarant] = [:]) {
        for verdict in verdicts where !verdict.problems.isEmpty {
            records[verdict.number] = verdict.problems
            if verdict.declaration == nil { self.said[verdict.number] = said[verdict.number] }
        }
        for verdict in verdicts where verdict.isCorrection { corrections.insert(verdict.number) }
        if records.isEmpty, corrections.isEmpty { return nil }
    }

    /// As they were kept.
    ///
    /// - Throws: what is no JSON.
    init(_ bytes: [UInt8]) throws(Problems) {
        for record in try JSONDocument(bytes).value.items ?? [] {
            guard let number = record["number"]?.integer else { continue }
            records[Int(number)] = (record["problems"]?.items ?? []).compactMap(Problem.init(kept:))
            if record["corrected"]?.bool == true { corrections.insert(Int(number)) }
            let (name, text) = (record["name"]?.string, record["declarant"]?.string)
            guard name != nil || text != nil else { continue }
            said[Int(number)] = HandedIn.SaidDeclarant(name: name, number: text)
        }
    }

    var bytes: [UInt8] {
        JSONValue.list(
            Set(records.keys).union(corrections).sorted().map { number in
                let problems = records[number] ?? []
                let corrected = corrections.contains(number) ? [("corrected", JSONValue.flag(true))] : []
                let name = said[number]?.name.map { [("name", JSONValue.text($0))] } ?? []
                let declarant = said[number]?.number.map { [("declarant", JSONValue.text($0))] } ?? []
                return .object(
                    [("number", .count(number)), ("problems", .list(problems.map(\.kept)))]
                        + corrected + name + declarant)
            }
        ).lineBytes
    }

    /// What is said of a record's problems, one after the other; `nil` where that is not known.
    ///
    /// - Parameters:
    ///   - count: how many there are.
    ///   - names: words each, with names in place of the codes of access.
    func sentences(of number: Int, count: Int, _ names: AccessNames) -> [String]? {
        guard let problems = records[number], problems.count == count else { return nil }
        return problems.map(names.sentence)
    }
}

extension FilingVerdict {
    /// Whether it was taken in as a correction.
    fileprivate var isCorrection: Bool {
        guard let filed, !filed.isRepeated else { return false }
        return declaration?.correction != nil
    }
}

extension Problem {
    /// Its place stands with the verdict.
    var kept: JSONValue {
        let pairs = details.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return .object([("code", .text(code.rawValue)), ("details", .texts(pairs))])
    }

    init?(kept json: JSONValue) {
        guard let code = json["code"]?.string.flatMap({ ProblemCode(rawValue: $0) }) else { return nil }
        let texts = (json["details"]?.items ?? []).compactMap(\.string)
        let pairs = stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
        self.init(code, Dictionary(pairs) { first, _ in first })
    }
}
