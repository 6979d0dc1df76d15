import Foundation
import GRDB
import Service
import Storage
import Testing
import Values

/// A backup takes accounts along, and nothing that lets anybody in.
@Suite struct SignInCopyTests {
    private typealias My = SignInSamples

    @Test(arguments: Backend.pairs)
    func accountsAndClientsAreCopiedAndSessionsAreNot(from one: Backend, to other: Backend) throws {
        let folder = try Scratch()
        let (source, target) = (try ScratchDatabase(one), try ScratchDatabase(other))
        let (first, second) = (try source.open(), try target.open())
        let account = My.account(1, state: .active)
        try first.changeSignIn { store throws(Problems) in
            try store.add(account)
            _ = try store.useStep(7, of: account.id)
            try store.replaceRecoveryCodes(of: account.id, with: [My.hash("1"), My.hash("2")])
            try store.add(My.session("a"))
            try store.add(My.token("a"))
            _ = try store.fill("k", spans: 1, window: 1, at: My.now)
        }
        let path = folder.path("backup.sqlite")
        try first.backUp(to: path) { _ in }
        let left = try DatabaseQueue(path: path).read { database in
            try ["session", "client_token", "sign_in_attempt", "account_ticket", "rate_bucket", "attempt_count"].map {
                try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? -1
            }
        }
        #expect(left == [0, 0, 0, 0, 0, 0])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(bytes.range(of: Data(My.hash("a").bytes)) == nil)
        try second.restore(from: path) { _ in }
        try second.readSignIn { store throws(Problems) in
            var kept = account
            kept.lastStep = 7
            #expect(try store.account(account.id) == kept)
            #expect(try store.recoveryCodeCount(of: account.id) == 2)
            #expect(try store.session(My.hash("a")) == nil)
            #expect(try store.token(My.hash("a")) == nil)
        }
    }
}
