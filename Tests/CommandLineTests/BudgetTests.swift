import Foundation
import Testing

/// Three quarters of a budget from the levy, one from the activity contribution, and no cent lost.
@Suite struct BudgetTests {
    private func budget(_ cents: Int, _ more: String...) throws -> JSON {
        let euros = String(format: "%ld.%02ld", cents / 100, cents % 100)
        let answer = try medlevy(["budget", "--budget", euros, "--format", "json"] + more)
        #expect(answer.status == 0)
        return try answer.json
    }

    static let budgets: [Int] = {
        var random = Seeded(75)
        return Array(0...7) + [100_010, 1_000_000_000_000_000]
            + (0..<20).map { _ in Int.random(in: 0...2_000_000_000, using: &random) }
    }()

    @Test("The shares add up to the budget", arguments: budgets)
    func sharesAddUp(cents: Int) throws {
        let split = try budget(cents)
        let (levy, activity) = (try #require(split["levy_share_cents"].count), split["activity_share_cents"].count)
        #expect(split["budget_cents"].count == cents)
        #expect(activity == cents - levy)
        // Three quarters, half a cent upwards.
        #expect(levy == (cents * 3 + 2) / 4)
    }

    /// 2,000,000.00 over 4,000 entities is 500.00; 6,000,000.00 of 2,000,000,000.00 is 0.3 %.
    @Test func theCostAndTheRateFollowFromTheSums() throws {
        let answer = try budget(800_000_000, "--entities", "4000", "--levy-turnover", "2000000000.00")
        #expect(answer["cost_per_entity"].number == 500)
        #expect(answer["rate_pct"].number == Decimal(string: "0.3"))
        #expect(answer["residual_activity_cents"].count == 0)
        #expect(answer["residual_levy_cents"].count == 0)
    }

    /// 25.00 over 7 entities is 3.571…, so 3.57: one cent remains. 75.00 of 70,000.00 is 0.107142… %: three cents.
    @Test func whatRoundingLeavesIsShown() throws {
        let answer = try budget(10_000, "--entities", "7", "--levy-turnover", "70000.00")
        #expect(answer["cost_per_entity"].number == Decimal(string: "3.57"))
        #expect(answer["residual_activity_cents"].count == 1)
        #expect(answer["rate_pct"].number == Decimal(string: "0.1071"))
        #expect(answer["residual_levy_cents"].count == 3)
    }

    @Test func thePublishedMaximumLowersTheRate() throws {
        let answer = try budget(
            800_000_000, "--levy-turnover", "2000000000.00", "--max-rate", "published", "--year", "2024")
        #expect(answer["rate_pct"].number == Decimal(string: "0.2868"))
        #expect(answer["uncapped_rate_pct"].number == Decimal(string: "0.3"))
        #expect(answer["capped"].flag == true)
        #expect(answer["residual_levy_cents"].count == 600_000_000 - 573_600_000)
    }

    @Test func withNothingToDivideByTheCostAndTheRateAreZero() throws {
        let answer = try budget(10_000, "--entities", "0", "--levy-turnover", "0.00")
        #expect(answer["cost_per_entity"].number == 0)
        #expect(answer["rate_pct"].number == 0)
        #expect(answer["residual_activity_cents"].count == 2500)
        #expect(answer["residual_levy_cents"].count == 7500)
    }
}
