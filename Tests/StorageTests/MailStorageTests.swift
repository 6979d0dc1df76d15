import Declarations
import Service
import Testing
import Values

@testable import Storage

/// The outbox: a mail is in it once, is taken by one at a time, and is never lost.
@Suite struct MailStorageTests {
    static func mail(_ cause: String, detail: String? = "2024-ABCD") -> StoredMail {
        StoredMail(
            .receipt, to: "an@proef.example", .fr, about: Samples.key(1), name: "Proef <é>\u{1F600}", detail: detail,
            cause: cause, at: Samples.start)
    }

    private static func moment(_ seconds: Int) -> Instant {
        Instant(milliseconds: Samples.start.milliseconds + Int64(seconds) * 1000)
    }

    private static func claim(
        _ store: any DeclarationDatabase, at seconds: Int, most: Int = 10
    ) throws -> [MailDelivery] {
        try store.claimMails(at: moment(seconds), until: moment(seconds + 600), most: most)
    }

    @Test(arguments: Backend.allCases)
    func theSameCauseIsOneMailAsItWasFirstWritten(backend: Backend) throws {
        let store = try ScratchDatabase(backend).open()
        for detail in ["2024-ABCD", "another"] {
            try store.write { store throws(Problems) in try store.add(Self.mail("1", detail: detail)) }
        }
        try store.write { store throws(Problems) in try store.add(Self.mail("2", detail: nil)) }
        let mails = try Self.claim(store, at: 0).map(\.mail)
        #expect(Set(mails) == [Self.mail("1"), Self.mail("2", detail: nil)])
    }

    /// What a transaction takes back, it takes back with its mail.
    @Test(arguments: Backend.allCases)
    func noMailTellsWhatDidNotHappen(backend: Backend) throws {
        let store = try ScratchDatabase(backend).open()
        #expect(throws: Problems.self) {
            try store.write { store throws(Problems) in
                try store.add(Self.mail("1"))
                throw Problems([Problem(.reasonMissing)])
            }
        }
        #expect(try Self.claim(store, at: 0).isEmpty)
    }

    @Test(arguments: Backend.allCases)
    func whatIsTakenIsLeftToWhoTookItUntilTheLeaseRunsOut(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let (one, other) = (try place.open(), try place.open())
        try one.write { store throws(Problems) in
            for cause in ["1", "2", "3"] { try store.add(Self.mail(cause)) }
        }
        let (first, second) = (try Self.claim(one, at: 0, most: 2), try Self.claim(other, at: 1, most: 2))
        #expect(first.count == 2 && second.count == 1)
        #expect(Set((first + second).map(\.mail.id)).count == 3)
        #expect(try Self.claim(other, at: 599).isEmpty)
        try one.settle(first[0].mail.id, .sent, fault: "", next: Self.moment(2))
        try one.settle(first[1].mail.id, .waiting, fault: "no connection", next: Self.moment(60))
        #expect(try Self.claim(one, at: 59).isEmpty)
        let again = try Self.claim(other, at: 60)
        #expect(again.map(\.mail.id) == [first[1].mail.id] && again[0].attempts == 2)
        #expect(again[0].fault == "no connection")
        // Who ended without a word is followed by another.
        #expect(try Self.claim(one, at: 2000).count == 2)
        #expect(try one.newestMails(10).count { $0.state == .sent } == 1)
    }

    @Test(arguments: Backend.allCases)
    func manyAtOnceTakeEachMailOnce(backend: Backend) async throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try store.write { store throws(Problems) in
            for cause in 0..<40 { try store.add(Self.mail(String(cause))) }
        }
        let taken = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 {
                let own = try place.open()
                group.addTask {
                    var ids: [String] = []
                    for _ in 0..<20 { ids += try Self.claim(own, at: 0, most: 3).map(\.mail.id) }
                    return ids
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.count == 40 && Set(taken).count == 40)
    }
}
