import Dispatch
import Synchronization

/// Work on the elements of a list that do not know of each other, by all processors.
enum EachProcessor {
    /// What each element becomes, in their order.
    ///
    /// - Parameter together: as many elements are one piece of work: less would cost more to hand out than to do.
    /// - Returns: `nil` where one of them becomes nothing.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], together: Int, _ body: @Sendable (Element) -> Result?
    ) -> [Result]? {
        let starts = Array(stride(from: 0, to: elements.count, by: together))
        let parts = Mutex<[[Result]?]>(Array(repeating: nil, count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let end = min(starts[index] + together, elements.count)
            var part: [Result] = []
            part.reserveCapacity(end - starts[index])
            for element in elements[starts[index]..<end] {
                guard let result = body(element) else { return }
                part.append(result)
            }
            parts.withLock { [part] in $0[index] = part }
        }
        var results: [Result] = []
        results.reserveCapacity(elements.count)
        for part in parts.withLock({ $0 }) {
            guard let part else { return nil }
            results += part
        }
        return results
    }
}
