/// Something that stands in the way of an answer: what, where, and the values that the text about it names.
public struct Problem: Error, Hashable, Sendable {
    public let code: ProblemCode
    public let place: Place
    /// What fills the places of the problem's text, by name.
    public let details: [String: String]

    public init(_ code: ProblemCode, at place: Place = Place(), _ details: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.details = details
    }
}

/// Where a problem is: as much as is known of file, line, column and field.
public struct Place: Hashable, Sendable {
    public var file: String?
    /// Counted from 1.
    public var line: Int?
    /// Counted from 1, in bytes.
    public var column: Int?
    /// The column's, key's or option's name, or the path of an element.
    public var field: String?
    /// The cell of a sheet: `N3`.
    public var cell: String?
    /// Which declaration of a batch, counted from 1.
    public var record: Int?

    public init(
        file: String? = nil, line: Int? = nil, column: Int? = nil, field: String? = nil, cell: String? = nil,
        record: Int? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.field = field
        self.cell = cell
        self.record = record
    }
}

/// Every problem that was found, up to a stated number, and how many more there were.
public struct Problems: Error, Sendable {
    public private(set) var listed: [Problem]
    /// How many were found beyond the listed ones.
    public private(set) var unlisted = 0
    private let limit: Int

    /// The number listed unless another is asked for.
    public static let usualLimit = 50

    public init(_ problems: [Problem] = [], limit: Int = Problems.usualLimit) {
        self.limit = limit
        listed = Array(problems.prefix(limit))
        unlisted = max(0, problems.count - limit)
    }

    public var isEmpty: Bool { listed.isEmpty && unlisted == 0 }
    public var count: Int { listed.count + unlisted }

    public mutating func add(_ problem: Problem) {
        if listed.count < limit { listed.append(problem) } else { unlisted += 1 }
    }

    /// The same problems, each told in another way.
    public func map(_ told: (Problem) -> Problem) -> Problems {
        var mapped = self
        mapped.listed = listed.map(told)
        return mapped
    }

    public mutating func add(_ other: Problems) {
        for problem in other.listed { add(problem) }
        unlisted += other.unlisted
    }
}
