import Foundation

/// Numbers that look random and are the same in every run, so that a failure can be looked at again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A linear congruential generator, its high half folded onto the low one.
    mutating func next() -> UInt64 {
        state = state &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F
        return state ^ state >> 32
    }
}

/// An invented contributor, written in each of the ways that a file may write it.
struct InventedRow {
    var id: String
    var country = "BE"
    var isActive = true
    var followsSelfControl = false
    var hasDeclared = true
    var total: Int64 = 25_000_000
    var levy: Int64 = 20_000_000
    var codes: [String] = []

    static let centsHeader =
        "id,country,active_in_belgium,self_control,declared,turnover_total_cents,turnover_levy_cents,activities"
    static let eurosHeader =
        "id,country,active_in_belgium,self_control,declared,turnover_total,turnover_levy,activities"

    /// A row of CSV with amounts in cents.
    var centsLine: String { line("\(total),\(levy)") }

    /// A row of CSV with amounts in euros.
    var eurosLine: String { line("\(InventedRow.euros(total)),\(InventedRow.euros(levy))") }

    private func line(_ amounts: String) -> String {
        let flags = [isActive, followsSelfControl, hasDeclared].map { $0 ? "1" : "0" }.joined(separator: ",")
        return "\(quotedID),\(country),\(flags),\(amounts),\(codes.joined(separator: "|"))"
    }

    /// As RFC 4180 writes it, in quotation marks only where it must be.
    private var quotedID: String {
        guard id.contains(where: { ",\"".contains($0) }) else { return id }
        return "\"" + id.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    /// A line of JSON; amounts in cents, or in euros.
    func json(inEuros: Bool = false) throws -> String {
        let amounts =
            inEuros
            ? #""turnover_total":\#(InventedRow.euros(total)),"turnover_levy":\#(InventedRow.euros(levy))"#
            : #""turnover_total_cents":\#(total),"turnover_levy_cents":\#(levy)"#
        let registered = codes.map { code in
            let pieces = code.split(separator: ":")
            return #"{"activity":"\#(pieces[0])","device_class":"\#(pieces[1])"}"#
        }
        let quoted = String(decoding: try JSONEncoder().encode(id), as: UTF8.self)
        return #"{"id":\#(quoted),"country":"\#(country)","active_in_belgium":\#(isActive),"#
            + #""self_control":\#(followsSelfControl),"declared":\#(hasDeclared),\#(amounts),"#
            + #""activities":[\#(registered.joined(separator: ","))]}"#
    }

    /// Whole euros without decimals, tens of cents with one, the others with two: all that a person may write.
    private static func euros(_ cents: Int64) -> String {
        let rest = cents % 100
        if rest == 0 { return "\(cents / 100)" }
        if rest % 10 == 0 { return "\(cents / 100).\(rest / 10)" }
        return "\(cents / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }

    /// Rows that differ in everything a row can differ in, their ids in ascending order.
    static func many(_ count: Int, seed: UInt64) throws -> [InventedRow] {
        let codes = try TestLaw.codes
        var random = Seeded(seed)
        return (0..<count).map { number in
            let total = Int64.random(in: 0...10, using: &random) == 0 ? 0 : magnitude(&random)
            return InventedRow(
                id: id(number, &random), country: ["BE", "DE", "FR", "NL"].randomElement(using: &random) ?? "BE",
                isActive: .random(using: &random), followsSelfControl: .random(using: &random),
                hasDeclared: .random(using: &random), total: total, levy: .random(in: 0...total, using: &random),
                codes: (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
                    codes.randomElement(using: &random)
                })
        }
    }

    private static func magnitude(_ random: inout Seeded) -> Int64 {
        let digits = Int.random(in: 1...15, using: &random)
        return .random(in: 1...(0..<digits).reduce(1) { product, _ in product * 10 }, using: &random)
    }

    /// Ascending by its number, and of any length that an id may have.
    private static func id(_ number: Int, _ random: inout Seeded) -> String {
        let digits = String(1_000_000 + number)
        let tail = ["", ", NV", " \"quoted\"", " société €", " " + String(repeating: "x", count: 150)]
        return digits + (tail.randomElement(using: &random) ?? "")
    }
}
