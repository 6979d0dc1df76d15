import Testing
import Values

@Suite struct CentsTests {
    @Test(arguments: [(Int64(0), "0.00"), (1, "0.01"), (-1, "-0.01"), (123_456, "1234.56"), (-123_450, "-1234.50")])
    func anAmountIsWrittenInEuros(count: Int64, text: String) {
        #expect(Cents(count).description == text)
        #expect(CentsSum(Int128(count)).description == text)
    }

    @Test func amountsAddAndSubtractToTheCent() {
        #expect(Cents(10) + Cents(5) == Cents(15))
        #expect(Cents(10) - Cents(15) == Cents(-5))
        #expect(Cents(9) < Cents(10))
        #expect(!(Cents(10) < Cents(10)))
    }

    @Test func aSumHoldsMoreThanAnyNumberOfLargestAmounts() {
        var sum = CentsSum.zero
        for _ in 0..<20_000 { sum += Cents.largest }
        #expect(sum.count > Int128(Int64.max))
        #expect(sum.description == "200000000000000000.00")
        #expect(sum - CentsSum(Cents.largest) < sum)
        #expect(CentsSum(Cents(3)) + CentsSum(Cents(4)) == CentsSum(7))
    }

    /// The code of every fault is part of what programs rely on.
    @Test(arguments: [
        (Decimals.Fault.empty, "amount.empty"), (.malformed, "amount.malformed"), (.negative, "amount.negative"),
        (.tooPrecise, "amount.too-precise"), (.tooLarge, "amount.too-large"),
    ])
    func everyFaultHasItsCodeForAnAmount(fault: Decimals.Fault, code: String) {
        #expect(ProblemCode(fault).rawValue == code)
    }
}
