/// Where the fields of a row end: memory of its own, so that handing it on copies nothing.
final class RowFields {
    /// The fields whose ends are kept; those beyond are only counted.
    private static let kept = 16

    private let ends = UnsafeMutablePointer<Int>.allocate(capacity: kept + 1)
    private(set) var count = 0

    init() { ends.initialize(repeating: -1, count: RowFields.kept + 1) }

    deinit { ends.deallocate() }

    @inline(__always)
    func removeAll() { count = 0 }

    /// Adds a field: the place after it, where its comma or the row's end is.
    @inline(__always)
    func append(end: Int) {
        count &+= 1
        if count <= RowFields.kept { ends[count] = end }
    }

    /// - Precondition: fewer than `kept` fields, and `index` is one of them.
    @inline(__always)
    func field(_ index: Int) -> Range<Int> { Range(uncheckedBounds: (ends[index] &+ 1, ends[index &+ 1])) }
}
