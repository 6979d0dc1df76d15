import Law
import Values

/// The options of a command that give a figure in the place of the tables' own, by the figure.
struct FigureOptions {
    private let options: [FigureName: String]

    init(_ options: [FigureName: String]) { self.options = options }

    /// Of one contributor.
    static let assessment = FigureOptions([
        .costPerEntity: "--cost-per-entity", .maximumLevyRate: "--rate", .levyThreshold: "--threshold",
    ])
    /// Of a sector, whose cost per entity follows from its budget.
    static let run = FigureOptions([.maximumLevyRate: "--max-rate", .levyThreshold: "--threshold"])
    static let budget = FigureOptions([.maximumLevyRate: "--max-rate"])
    /// Only other tables can.
    static let none = FigureOptions([:])

    /// The same on the other side of a comparison.
    var ofOtherSide: FigureOptions {
        FigureOptions(options.mapValues { "--with-" + $0.dropFirst(2) })
    }

    /// Problems in which every refusal of an unknown figure names the option that gives it.
    func named(in problems: Problems) -> Problems {
        problems.map { problem in
            guard problem.code == .lawFigureUnknown, let name = problem.details["concept"].flatMap(FigureName.init),
                let option = options[name]
            else { return problem }
            return Problem(problem.code, at: problem.place, problem.details.merging(["option": option]) { $1 })
        }
    }
}
