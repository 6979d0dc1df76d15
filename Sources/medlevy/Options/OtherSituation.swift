import ArgumentParser

/// A yes-or-no fact about a contributor on the other side of a comparison: two flags, of which one is given where the
/// fact differs.
protocol OtherSituation: EnumerableFlag, RawRepresentable<String> {}

extension OtherSituation {
    static func name(for value: Self) -> NameSpecification { .customLong(value.rawValue) }
}

/// Whether it has a contributory activity on Belgian territory.
enum OtherActivity: String, OtherSituation {
    case notActive = "with-not-active-in-belgium"
    case active = "with-active-in-belgium"
}

/// Whether it declares that it follows the self-control guide.
enum OtherSelfControl: String, OtherSituation {
    case followed = "with-self-control"
    case notFollowed = "with-no-self-control"
}

/// Whether it filed its turnover declaration.
enum OtherDeclaration: String, OtherSituation {
    case undeclared = "with-undeclared"
    case declared = "with-declared"
}
