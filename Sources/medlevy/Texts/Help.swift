import ArgumentParser
import Values

/// What `--help` says, for the finance officer, the accountant and the company that read it.
enum Help {
    static let program = Phrase(
        same: """
            The yearly contribution of medical-device companies to the Belgian medicines agency: computed, explained and \
            cited.
            """)

    static let assess = Phrase(same: "What one contributor pays, and why.")
    static let assessDiscussion = Phrase(
        same: """
            Shows every step with the article or question it applies. Leave out --activity for a contributor that has \
            registered nothing. Figures that you do not give are those published for the year.

            Example: medlevy assess --year 2024 --country BE --activity manufacturer:MDR_I --turnover-total 250000.00 \
            --turnover-levy 200000.00
            """)
    static let run = Phrase(same: "What every contributor of the sector pays under a budget (the national run).")
    static let runDiscussion = Phrase(
        same: """
            Reads all contributors, splits the budget, computes cost per entity and rate, and writes each contributor's \
            amounts to --output. Nothing is written when anything in the input is wrong.

            Without --max-rate the computed rate is not lowered; --max-rate published applies the maximum of the tables.
            """)
    static let budgetCommand = Phrase(same: "Split a budget, and see the cost per entity and the rate it gives.")
    static let budgetDiscussion = Phrase(
        same: """
            Give the sector's entities for the cost per entity, and the turnover that the levy is due on for the rate.
            """)
    static let compare = Phrase(same: "Why a contribution, or a whole sector's, differs from one year to another.")
    static let compareDiscussion = Phrase(
        same: """
            The difference is split into the effects of entities, cost per entity, turnover, threshold, rate and rounding; \
            they add up to it exactly. Whatever you do not give with --with-… is the same on both sides.

            Give a contributor's data, or two files with --contributors, --with-contributors and their budgets.
            """)
    static let simulate = Phrase(same: "A run under several budgets, rates, tables or readings, side by side.")
    static let simulateDiscussion = Phrase(
        same: """
            The first column is the run as given; each --scenario changes some of it: budget, max-rate, rate, \
            cost-per-entity, threshold, tables, or a reading.

            Example: --scenario budget=9000000.00 --scenario 'budget=11000000.00,R4=levy'
            """)
    static let sample = Phrase(same: "Write an invented sector, for trying things out.")
    static let sampleDiscussion = Phrase(
        same: """
            The first contributors show every rule once; the same seed always gives the same file.
            """)
    static let tablesCommand = Phrase(same: "Look at the tables of the law, and check your own.")
    static let tablesList = Phrase(same: "Every concept, its values and the time they hold.")
    static let tablesShow = Phrase(same: "One concept in full: values, sources, notes.")
    static let tablesCheck = Phrase(same: "Check tables: every problem with its file and line.")
    static let tablesReadings = Phrase(same: "Where the text can be read in more than one way, and how it is read.")
    static let tablesCitations = Phrase(same: "The sources, and what each is cited for.")

    static let year = Phrase(same: "The contribution year, for example 2024.")
    static let country = Phrase(same: "Where the contributor is established: two letters, BE for Belgium.")
    static let activity = Phrase(
        same: "A registered activity with its device class, for example manufacturer:MDR_I. Repeat it for each.")
    static let notActive = Phrase(same: "No contributory activity on Belgian territory.")
    static let selfControl = Phrase(same: "Declared to follow the self-control guide for distributors.")
    static let undeclared = Phrase(same: "No turnover declaration was handed in: set ex officio.")
    static let turnoverTotal = Phrase(same: "Total yearly turnover in medical devices in Belgium, in euros.")
    static let turnoverLevy = Phrase(
        same: "The part of it from supply to retailers and end users in Belgium, in euros.")
    static let costPerEntity = Phrase(same: "Cost per entity in euros, instead of the published one.")
    static let rate = Phrase(same: "Rate of the levy in percent, instead of the published maximum.")
    static let threshold = Phrase(same: "Threshold of the exemption in euros, instead of the year's.")
    static let budget = Phrase(same: "The sector's budget in euros.")
    static let maxRate = Phrase(same: "Maximum rate in percent, or the word published.")
    static let contributors = Phrase(same: "File of contributors: .csv or .jsonl.")
    static let output = Phrase(same: "Where each contributor's amounts go: .csv or .jsonl.")
    static let maxProblems = Phrase(same: "How many problems are told one by one.")
    static let reading = Phrase(
        same: "Another reading of the law, for example R4=levy; see 'medlevy tables readings'. Repeat it for each.")
    static let entities = Phrase(same: "The entities of all liable contributors.")
    static let levyTurnover = Phrase(same: "The turnover that the levy is due on, in euros.")
    static let language = Phrase(same: "Language of the answer.")
    static let format = Phrase(same: "Form of the answer.")
    static let tables = Phrase(same: "Folder with tables of the law, instead of those built in.")
    static let seed = Phrase(same: "Number that the invented sector follows from.")
    static let sampleCount = Phrase(same: "How many contributors.")
    static let sampleOutput = Phrase(same: "Where the sector goes: a .csv file.")
    static let withYear = Phrase(same: "The year compared with.")
    static let withValue = Phrase(same: "On the other side, instead of the same.")
    static let withActivity = Phrase(same: "A registered activity on the other side; when given, these alone count there.")
    static let scenario = Phrase(same: "What changes, for example 'budget=9000000.00,R4=levy'. Repeat it for each.")
    static let plot = Phrase(same: "Draw the totals as an SVG picture.")
    static let csvOutput = Phrase(same: "Write the figures as a .csv file.")
    static let groupBy = Phrase(same: "How contributors are grouped.")
    static let concept = Phrase(same: "The concept's code, as 'medlevy tables list' shows it.")
}

extension Phrase {
    /// As the help of an option, in the person's language.
    var help: ArgumentHelp { ArgumentHelp(stringLiteral: self[.current]) }
}
