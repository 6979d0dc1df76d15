import Exchange
import Law
import Rules
import Values

/// The law that files are read under here: any year's table will do, 2024's is published.
enum TestLaw {
    private static let loaded = Result { try Lawbook.builtIn().year(2024) }

    static var year2024: YearLaw {
        get throws { try loaded.get() }
    }

    static var table: EntityTable {
        get throws { try year2024.table }
    }

    /// The registrations that exist, as a file writes them.
    static var codes: [String] {
        get throws {
            let table = try table
            return table.combinations.filter { table.entities($0) != nil }.map { table.code(of: $0) }
        }
    }
}

/// One contributor of a sector with all that is kept of it, so that sectors can be compared.
struct KeptRow: Hashable {
    let id: String
    let contributor: Contributor
    let registrations: [Registration]
}

extension Sector {
    var rows: [KeptRow] {
        (0..<count).map { KeptRow(id: ids[$0], contributor: contributors[$0], registrations: registrations(of: $0)) }
    }
}

/// What reading a file gives: a sector, or problems. Kept as one value, so that a test states both at once.
enum Reading {
    case sector(Sector, endsWithoutLineEnd: Bool)
    case refused(Problems)

    init(_ path: String, limit: Int = 10_000) throws {
        let table = try TestLaw.table
        do throws(Problems) {
            let file = try SectorFile(path: path, table: table, problemLimit: limit)
            self = .sector(file.sector, endsWithoutLineEnd: file.endsWithoutLineEnd)
        } catch {
            self = .refused(error)
        }
    }

    /// Empty when the file was refused.
    var rows: [KeptRow] {
        if case .sector(let sector, _) = self { sector.rows } else { [] }
    }

    var problems: Problems {
        if case .refused(let problems) = self { problems } else { Problems() }
    }

    /// `code@line:column` for each problem, without the parts that it does not have, and `+3` for three unlisted ones.
    var marks: [String] {
        let listed = problems.listed.map { problem in
            let numbers = [problem.place.line, problem.place.column].compactMap { $0 }
            let spot = numbers.map(String.init).joined(separator: ":")
            return problem.code.rawValue + (spot.isEmpty ? "" : "@" + spot)
        }
        return listed + (problems.unlisted > 0 ? ["+\(problems.unlisted)"] : [])
    }
}
