import Plots

/// A part of a document.
enum PaperBlock: Sendable {
    case title(String, lead: String?)
    case heading(String)
    case text(String)
    /// Less important than the rest: smaller.
    case note(String)
    /// What must not be overlooked.
    case notice(String)
    case facts([PaperFact])
    case table(PaperTable)
    /// Amounts that matter, the last of them their sum.
    case sums([PaperSum])
    /// Sources with the numbers that they are cited by.
    case sources([String])
    /// Two columns of lines: who sends, and to whom.
    case parties(PaperParty, PaperParty)
    /// A code that telephones read, with what it says beside it.
    case code(QRCode, title: String, [PaperFact], note: String?)
}

/// Something with its name.
struct PaperFact: Sendable {
    let label: String
    /// A line each.
    let lines: [String]
    var style = TextStyle.body

    init(_ label: String, _ lines: [String], style: TextStyle = .body) {
        self.label = label
        self.lines = lines
        self.style = style
    }

    init(_ label: String, _ text: String, style: TextStyle = .body) {
        self.init(label, [text], style: style)
    }
}

/// An amount with its name, both as they are read.
struct PaperSum: Sendable {
    let label: String
    let amount: String
    var isTotal = false
}

/// Somebody, under a name for what they are.
struct PaperParty: Sendable {
    let label: String
    /// The first is the name.
    let lines: [String]
}

/// A table that may go on over pages.
struct PaperTable: Sendable {
    struct Column: Sendable {
        let title: String
        /// Its part of the width; all of them make one.
        let part: Double
        var isRight = false
    }

    /// A text in several ways, one below the other.
    struct Cell: Sendable {
        var lines: [(text: String, style: TextStyle)]

        init(_ text: String, _ style: TextStyle = .body, notes: [String] = []) {
            lines = [(text, style)] + notes.map { ($0, .small) }
        }
    }

    struct Row: Sendable {
        var cells: [Cell]
        /// How far the first cell stands in, in steps.
        var level = 0
        var isTotal = false
    }

    let columns: [Column]
    let rows: [Row]
}
