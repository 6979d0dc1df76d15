import Testing

@testable import SignIn

/// The small parts that everything else rests on.
@Suite struct SecretTests {
    @Test(
        arguments: [
            ([], ""), ([0x66], "Zg"), ([0x66, 0x6F], "Zm8"), ([0x66, 0x6F, 0x6F], "Zm9v"), ([0xFB, 0xFF], "-_8"),
        ] as [([UInt8], String)])
    func bytesAreLettersAndBack(bytes: [UInt8], text: String) {
        #expect(Base64URL.text(bytes) == text)
        #expect(Base64URL.bytes(text) == bytes)
    }

    /// One text for the same bytes: a token that is written in two ways would be two.
    @Test(arguments: ["Zg==", "Zh", "Z", "Zm 8", "Zm8=", "+/8", "Zm9vA"])
    func onlyOneWayOfWritingIsRead(text: String) { #expect(Base64URL.bytes(text) == nil) }

    @Test(arguments: [
        ("https://idp.example.be", "https://idp.example.be"),
        ("HTTPS://IDP.Example.be:443/a?b", "https://idp.example.be"),
        ("https://idp.example.be:8443/", "https://idp.example.be:8443"), ("http://[::1]:80/x", "http://[::1]"),
        ("http://127.0.0.1:9410", "http://127.0.0.1:9410"),
    ])
    func anOriginIsReadFromAnAddress(address: String, origin: String) {
        #expect(WebOrigin(of: address)?.description == origin)
    }

    @Test(arguments: [
        "", "idp.example.be", "ftp://idp.example.be", "file:///etc/passwd", "https://", "https://a@idp.example.be",
        "https://idp.example.be\\@other", "https://idp.exämple.be", "https://idp.example.be:0", "https://x:99999",
        "https://x:+1", "https://x:", "https://[::1", "https://x y", "https://x\n", "https://a%2eb",
    ])
    func whatReadersDisagreeOnIsNoOrigin(address: String) { #expect(WebOrigin(of: address) == nil) }

    @Test func twoSecretsAreNeverTheSame() {
        let secrets = (0..<1000).map { _ in BearerSecret(SystemRandomness()).text }
        #expect(Set(secrets).count == 1000)
        #expect(secrets.allSatisfy { $0.utf8.count == 43 })
    }
}
