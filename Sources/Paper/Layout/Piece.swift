/// Something that stays together on a page.
struct Piece {
    /// In points.
    let height: Double
    /// The space above it, except at the top of a page.
    var before = 0.0
    /// Whether it may not be the last of a page: a heading.
    var keepsWithNext = false
    /// The elements of the structure that begin with it, outermost first, and those that end with it.
    var opens: [PaperTag] = []
    var closes: [PaperTag] = []
    /// What is drawn again above it where a page begins with it: the names of a table's columns.
    var head: Head?
    /// Draws it, its upper end at a height.
    let draw: (Brush, Double) -> Void

    /// The names of a table's columns.
    struct Head {
        let height: Double
        let draw: (Brush, Double) -> Void
    }
}

/// Pieces that stand on a page, each at its height.
struct Page {
    fileprivate(set) var pieces: [(piece: Piece, y: Double)] = []
    fileprivate var end = 0.0

    func draw(_ brush: Brush, top: Double) {
        if let first = pieces.first, let head = first.piece.head, first.y > 0 { head.draw(brush, top) }
        for (piece, y) in pieces {
            for tag in piece.opens { brush.open(tag) }
            piece.draw(brush, top + y)
            for tag in piece.closes { brush.close(tag) }
        }
    }
}

/// Puts pieces on pages.
enum Pagination {
    /// - Parameter height: of a page, in points.
    static func pages(_ pieces: [Piece], height: Double) -> [Page] {
        var pages = [Page()]
        var index = 0
        while index < pieces.count {
            let end = endOfGroup(pieces, from: index, height: height)
            let group = pieces[index..<end]
            let needed = group.reduce(0) { $0 + $1.before + $1.height }
            let current = pages[pages.count - 1]
            if !current.pieces.isEmpty, current.end + needed > height { pages.append(Page()) }
            for piece in group { pages[pages.count - 1].add(piece) }
            index = end
        }
        return pages
    }

    /// The pieces that keep together, up to the first that may end a page; only as many as a page can hold.
    private static func endOfGroup(_ pieces: [Piece], from start: Int, height: Double) -> Int {
        var end = start
        var taken = pieces[start].height
        while end < pieces.count - 1, pieces[end].keepsWithNext {
            taken += pieces[end + 1].before + pieces[end + 1].height
            if taken > height { break }
            end += 1
        }
        return end + 1
    }
}

extension Page {
    fileprivate mutating func add(_ piece: Piece) {
        let isFirst = pieces.isEmpty
        let above = isFirst ? piece.head?.height ?? 0 : piece.before
        pieces.append((piece, end + above))
        end += above + piece.height
    }
}
