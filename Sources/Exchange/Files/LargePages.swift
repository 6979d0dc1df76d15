#if canImport(Glibc)
    import Glibc
#endif

/// Memory in large pages. A national run fills some 35 MB from one end to the other: to be given them four kilobytes at
/// a time costs the system half as much as all rules cost.
enum LargePages {
    private static let usualPage = 4096

    /// Asks for large pages where the system has them; otherwise nothing changes.
    static func ask(for memory: UnsafeRawBufferPointer) {
        #if canImport(Glibc)
            guard let start = memory.baseAddress else { return }
            let address = start.alignedUp(toMultipleOf: usualPage)
            let size = memory.count - (address - start)
            if size > 0 { madvise(UnsafeMutableRawPointer(mutating: address), size, MADV_HUGEPAGE) }
        #endif
    }
}
