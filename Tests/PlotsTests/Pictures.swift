import Plots
import Values

/// Pictures to test with.
enum Pictures {
    static func bar(_ label: String, _ first: Int128, _ second: Int128) -> StackedBars.Bar {
        StackedBars.Bar(label: label, first: CentsSum(first), second: CentsSum(second), amount: "\(first + second)")
    }

    static func picture(_ sections: [StackedBars.Section]) -> StackedBars {
        StackedBars(
            title: "Contributions", key: ["What each group pays."], legend: (first: "activity", second: "levy"),
            sections: sections)
    }

    static func picture(_ bars: [StackedBars.Bar]) -> StackedBars {
        picture([StackedBars.Section(heading: "All", bars: bars)])
    }
}

extension Markup {
    /// The lengths of the bars' parts of a class, in pixels; the first rectangle of a class is the legend's.
    func lengths(_ kind: String) -> [Int] {
        all("rect", class: kind).dropFirst().compactMap { $0.attributes["width"].flatMap { Int($0) } }
    }
}
