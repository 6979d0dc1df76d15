import Exchange
import Law
import Rules
import Values

/// Reads the values given on the command line and gathers the problems with them, so that all are told at once.
struct GivenValues {
    private(set) var problems = Problems()

    /// An amount in euros: `250000.00`.
    mutating func amount(_ text: String?, _ option: String) -> Cents? {
        guard let text else { return nil }
        switch Decimals.read(text, places: 2, largest: Cents.largest.count) {
        case .success(let count): return Cents(count)
        case .failure(let fault):
            report(ProblemCode(fault), option, ["value": text, "largest": "\(Cents.largest)"])
            return nil
        }
    }

    /// A percentage: `0.2868`.
    mutating func percentage(_ text: String?, _ option: String) -> Percentage? {
        guard let text else { return nil }
        if case .success(let percentage) = Percentage.read(text) { return percentage }
        report(.percentageMalformed, option, ["value": text, "largest": "100"])
        return nil
    }

    mutating func country(_ text: String) -> CountryCode? {
        if let country = CountryCode(text) { return country }
        report(.countryMalformed, "--country", ["value": text])
        return nil
    }

    mutating func add(_ more: Problems) { problems.add(more) }

    mutating func report(_ code: ProblemCode, _ option: String, _ details: [String: String]) {
        problems.add(Problem(code, at: Place(field: option), details))
    }

    /// Ends with every problem found, if there is one.
    func check() throws(Problems) {
        if !problems.isEmpty { throw problems }
    }
}

extension GivenValues {
    /// Registrations as given with `--activity`; `nil` when one names nothing.
    mutating func registrations(_ texts: [String], _ table: EntityTable) -> [Registration]? {
        attempt { () throws(Problems) in try RegistrationList.read(texts, table: table, field: "--activity") }
    }
}

extension GivenValues {
    /// Does what may have problems of its own, and keeps them.
    mutating func attempt<Value>(_ body: () throws(Problems) -> Value) -> Value? {
        do throws(Problems) {
            return try body()
        } catch {
            add(error)
            return nil
        }
    }
}

extension GivenValues {
    /// A maximum rate: a percentage, or `published` for that of the year.
    mutating func maximumRate(_ text: String?, _ law: YearLaw) -> MaximumRate? {
        guard text == "published" else { return percentage(text, "--max-rate").map { MaximumRate($0) } }
        return attempt { () throws(Problems) in
            do throws(Problem) {
                return MaximumRate(Percentage(units: try law.figure(.maximumLevyRate)), origin: .tables)
            } catch {
                throw Problems([error])
            }
        }
    }
}
