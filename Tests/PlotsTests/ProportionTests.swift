import Plots
import Testing
import Values

/// A bar that is twice as long says twice as much; it is never more than a pixel from that.
@Suite struct ProportionTests {
    private static func lengths(_ bars: [(Int128, Int128)]) throws -> (first: [Int], second: [Int]) {
        let markup = try Markup(Pictures.picture(bars.map { Pictures.bar("", $0.0, $0.1) }).svg)
        return (markup.lengths("first"), markup.lengths("second"))
    }

    @Test func lengthsAreInProportionToAmounts() throws {
        let bars: [(Int128, Int128)] = [(1000, 3000), (500, 1500), (0, 4000), (4000, 0), (1, 1), (333, 667)]
        let (first, second) = try Self.lengths(bars)
        try #require(first.count == bars.count && second.count == bars.count)
        let longest = first[0] + second[0]
        #expect(longest > 400)
        for (bar, length) in zip(bars, zip(first, second)) {
            let exact = Int(bar.0) * longest
            #expect(abs(length.0 * 4000 - exact) <= 2000, "\(bar): \(length)")
            #expect(abs((length.0 + length.1) * 4000 - Int(bar.0 + bar.1) * longest) <= 2000, "\(bar): \(length)")
        }
    }

    @Test func theSecondPartBeginsWhereTheFirstEnds() throws {
        let markup = try Markup(Pictures.picture([Pictures.bar("", 1, 2), Pictures.bar("", 7, 0)]).svg)
        func number(_ element: Markup.Element, _ name: String) -> Int? { element.attributes[name].flatMap { Int($0) } }
        for (one, other) in zip(markup.all("rect", class: "first"), markup.all("rect", class: "second")).dropFirst() {
            let x = try #require(number(one, "x"))
            let width = try #require(number(one, "width"))
            #expect(number(other, "x") == x + width)
            #expect(number(other, "y") == number(one, "y"))
        }
    }

    @Test func anAmountOfNothingHasABarOfNoLength() throws {
        let (first, second) = try Self.lengths([(0, 0), (10, 0), (0, 10)])
        #expect(first.map { $0 > 0 } == [false, true, false])
        #expect(second.map { $0 > 0 } == [false, false, true])
    }

    @Test func nothingButZeroesIsDrawnWithoutLength() throws {
        let (first, second) = try Self.lengths([(0, 0), (0, 0)])
        #expect(first == [0, 0] && second == [0, 0])
    }

    /// A whole country's amounts, and the largest that are read: the product with the pixels stays in range.
    @Test func theLargestAmountsAreDrawn() throws {
        let large = Int128(Cents.largest.count) * 1_000_000
        let (first, second) = try Self.lengths([(large, large), (large, 0), (1, 0)])
        #expect(first[0] == second[0])
        #expect(first[1] == first[0])
        #expect(first[2] == 0)
    }

    @Test func theScaleIsOneForAllSections() throws {
        let sections = [(1, 0), (2, 0)].map { amounts in
            StackedBars.Section(heading: "", bars: [Pictures.bar("", amounts.0, amounts.1)])
        }
        let lengths = try Markup(Pictures.picture(sections).svg).lengths("first")
        #expect(lengths.count == 2)
        #expect(lengths.first.map { $0 * 2 } == lengths.last)
    }
}
