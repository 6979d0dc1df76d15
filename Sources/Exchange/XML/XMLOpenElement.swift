import Declarations

/// An element whose end is still to come.
struct XMLOpenElement {
    /// Which one of the grammar.
    let element: Int
    let spot: Spot
    /// The farthest place that one of its children took.
    var lastPlace = -1
    /// Which elements of the grammar were among its children, a bit for each.
    var seen: UInt64 = 0
    /// Whether its text is longer than any may be, so that only the beginning is kept.
    var isTooLong = false

    mutating func see(_ child: Int, at place: Int) {
        seen |= 1 << UInt64(child)
        lastPlace = max(lastPlace, place)
    }

    func hasSeen(_ child: Int) -> Bool { seen & 1 << UInt64(child) != 0 }
}
