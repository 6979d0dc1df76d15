import Values

/// The words around the figures in the command line's answers.
enum Texts {
    static let readingContributors = Phrase(same: "Reading the contributors")
    static let writingResults = Phrase(same: "Writing the results")
    static let endsWithoutLineEnd = Phrase(
        same: "{file}: the last line has no line end. Check that the file is complete.")

    static let contributionYear = Phrase(same: "Contribution year {year}")
    static let country = Phrase(same: "established in {country}")
    static let pays = Phrase(same: "pays {amount}")
    static let paysAtMost = Phrase(same: "pays at most {amount}")
    static let paysNothing = Phrase(same: "pays nothing: not liable")
    static let howItCameAbout = Phrase(same: "How it came about")
    static let goodToKnow = Phrase(same: "Good to know")
    static let atMost = Phrase(
        same: "The rate is a maximum: it may still be lowered once the year's accounts are closed (Q5).")
    static let aboveMaximum = Phrase(
        same: """
            The computed rate is above the published maximum of {maximum}. Use --max-rate published to apply it.
            """)
    static let madeWith = Phrase(same: "Made with {program}, tables {hash}.")

    static let budget = Phrase(same: "Budget")
    static let levyShare = Phrase(same: "Part of the levy")
    static let activityShare = Phrase(same: "Part of the activity contribution")
    static let contributors = Phrase(same: "Contributors")
    static let liable = Phrase(same: "Liable")
    static let notLiable = Phrase(same: "Not liable")
    static let exempt = Phrase(same: "Exempt from the levy")
    static let unregistered = Phrase(same: "Liable without a registration")
    static let entities = Phrase(same: "Entities")
    static let turnover = Phrase(same: "Turnover that divides the levy's part")
    static let costPerEntity = Phrase(same: "Cost per entity")
    static let rate = Phrase(same: "Rate of the levy")
    static let uncappedRate = Phrase(same: "Rate before the maximum")
    static let threshold = Phrase(same: "Threshold")
    static let totalActivity = Phrase(same: "Activity contributions")
    static let totalLevy = Phrase(same: "Levies on turnover")
    static let total = Phrase(same: "Total")
    static let residualActivity = Phrase(same: "Left over of the activity part")
    static let residualLevy = Phrase(same: "Left over of the levy's part")
    static let writtenTo = Phrase(same: "Amounts of each contributor: {file}")
}

extension Texts {
    static let beforeYear = Phrase(same: "Contribution of {year}")
    static let afterYear = Phrase(same: "Compared contribution of {year}")
    static let difference = Phrase(same: "Difference")
    static let effectEntities = Phrase(same: "Effect of the entities")
    static let effectCost = Phrase(same: "Effect of the cost per entity")
    static let effectTurnover = Phrase(same: "Effect of the turnover")
    static let effectThreshold = Phrase(same: "Effect of the threshold")
    static let effectRate = Phrase(same: "Effect of the rate")
    static let effectRounding = Phrase(same: "Rounding")

    static let asGiven = Phrase(same: "as given")
    static let byActivity = Phrase(same: "By activity of the highest cell")
    static let byClass = Phrase(same: "By class of the highest cell")
    static let byCountry = Phrase(same: "By country")
    static let bySize = Phrase(same: "By total turnover")
    static let noRegistration = Phrase(same: "nothing registered")
    static let under = Phrase(same: "under {amount}")
    static let more = Phrase(same: "more")
    static let plotTitle = Phrase(same: "What the sector pays in {year}")

    static let tablesAreRight = Phrase(same: "The tables are right: {count} files, years {years}.")
    static let tablesHash = Phrase(same: "Content: {hash}")
    static let open = Phrase(same: "open")
    static let noValue = Phrase(same: "unknown")
    static let combinations = Phrase(same: "{count} combinations")
    static let checkedOn = Phrase(same: "checked on {date}")
    static let readingQuestion = Phrase(same: "Question")
    static let readingWhy = Phrase(same: "Why")
    static let readingExcerpt = Phrase(same: "The source says")
    static let readingSilent = Phrase(same: "The sources are silent.")
    static let readingDefault = Phrase(same: "default")
    static let citedBy = Phrase(same: "cited by {concepts}")
}
