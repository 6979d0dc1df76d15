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
