import Testing
import Values

@testable import SignIn

/// What is kept of a password, and which passwords are taken.
@Suite struct PasswordTests {
    /// The test vectors of RFC 7914, section 12.
    @Test func hashesAreScrypt() throws {
        let cost = PasswordHash.Cost(rounds: 10, blockSize: 8, parallelism: 16)
        let hash = try #require(PasswordHash(of: "password", cost: cost, salt: Array("NaCl".utf8)))
        let expected = "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        let bytes = try #require(Base64URL.bytes(hash.description.split(separator: "$").last ?? ""))
        #expect(Hexadecimal.text(bytes) == expected)
    }

    @Test func aHashIsReadAgain() throws {
        let cost = PasswordHash.Cost(rounds: 4, blockSize: 1, parallelism: 2)
        let hash = try #require(PasswordHash(of: "heron lamp quartz", cost: cost, salt: Array(0..<16)))
        #expect(hash.description.hasPrefix("$scrypt$ln=4,r=1,p=2$AAECAwQFBgcICQoLDA0ODw$"))
        let read = try #require(PasswordHash(hash.description))
        #expect(read == hash)
        #expect(read.holds(for: "heron lamp quartz"))
        for other in ["", "heron lamp quartZ", "heron lamp quartz "] { #expect(!read.holds(for: other)) }
    }

    @Test(arguments: [
        "", "$", "$scrypt$ln=4,r=1,p=2$AAAA", "$argon2id$ln=4,r=1,p=2$AAAA$AAAA", "$scrypt$ln=x,r=1,p=2$AAAA$AAAA",
        "$scrypt$r=1,ln=4,p=2$AAAA$AAAA", "$scrypt$ln=4,r=1$AAAA$AAAA",
    ])
    func whatIsNoHashIsNone(text: String) { #expect(PasswordHash(text) == nil) }

    /// Costs that somebody wrote into the database do not fill the memory.
    @Test(arguments: [(0, 1, 1), (21, 8, 1), (4, 33, 1), (4, 1, 17)])
    func costsHaveBounds(rounds: Int, blockSize: Int, parallelism: Int) {
        let cost = PasswordHash.Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        #expect(PasswordHash(of: "p", cost: cost, salt: []) == nil)
    }

    @Test(arguments: [
        ("elevenchars", ProblemCode.passwordTooShort), ("éééééé", .passwordTooShort),
        (String(repeating: "heron ", count: 43), .passwordTooLong), ("password1234", .passwordCommon),
        ("P@ssw0rdP@ssw0rd", .passwordCommon), ("Wachtwoord2026!", .passwordCommon), ("motdepasse123", .passwordCommon),
        ("123456789012", .passwordCommon), ("aaaaaaaaaaaa", .passwordCommon), ("abababababab", .passwordCommon),
        ("qwertyuiop12", .passwordCommon), ("jo.invented@example.org", .passwordCommon),
        ("joinvented2026", .passwordCommon), ("medlevymedlevy", .passwordCommon),
    ])
    func whatIsTriedFirstIsRefused(password: String, code: ProblemCode) throws {
        #expect(
            try codes { try PasswordRule.check(password, of: "jo.invented@example.org", "Jo Invented") } == [code])
    }

    @Test(arguments: ["heron lamp quartz", "twaalf tekens", "passwordless heron", "ÄäÖöÜüßéèêëï", "x9#Lq2!vR7$w"])
    func whatIsLongAndOnesOwnIsTaken(password: String) throws {
        #expect(try codes { try PasswordRule.check(password, of: "jo@example.org", "Jo Invented") } == [])
    }
}
