import Law

/// The registrations of the contributor that is read, kept until its row is done.
final class RegistrationBuffer {
    private var memory = UnsafeMutableBufferPointer<Registration>.allocate(capacity: 256)
    private var count = 0

    deinit { memory.deallocate() }

    var all: UnsafeBufferPointer<Registration> { UnsafeBufferPointer(rebasing: memory[..<count]) }

    @inline(__always)
    func removeAll() { count = 0 }

    @inline(__always)
    func append(_ registration: Registration) {
        if count == memory.count { grow() }
        memory.initializeElement(at: count, to: registration)
        count &+= 1
    }

    @inline(never)
    private func grow() {
        let larger = UnsafeMutableBufferPointer<Registration>.allocate(capacity: memory.count * 2)
        _ = larger.moveInitialize(fromContentsOf: memory)
        memory.deallocate()
        memory = larger
    }
}
