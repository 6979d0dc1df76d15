import Testing

@testable import Pages

@Suite struct BrowserNameTests {
    @Test(arguments: [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
            "Chrome, Linux"
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
            "Edge, Windows"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
            "Safari, iPhone"
        ),
        ("curl/8.5.0", "curl"), ("something of one's own", "something of one's own"),
    ])
    func aSessionIsKnownByItsBrowserAndSystem(said: String, name: String) {
        #expect(BrowserName.place("192.0.2.1 · \(said)") == "192.0.2.1 · \(name)")
    }

    @Test func anAddressAloneStaysAsItIs() { #expect(BrowserName.place("192.0.2.1") == "192.0.2.1") }
}
