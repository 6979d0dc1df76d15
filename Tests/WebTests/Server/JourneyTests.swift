import Testing

/// Each person's whole journey in a real browser, from the link that they are sent to what they keep of it: in each
/// language, without a script, with one, and with the keyboard alone. `make journeys` plays every one of them in every
/// way.
@Suite(
    .enabled(
        if: RealBrowser.isInstalled,
        "skipped: Chromium or what drives it is not installed, and could not be: .ci/browser .build/browser"))
struct JourneyTests {
    @Test(arguments: [
        ["--language", "nl", "--means", "mouse", "--look", "telephone"],
        ["--language", "fr", "--means", "script"],
        ["--language", "de", "--means", "keyboard"],
        ["--language", "en", "--means", "script", "--inspect", "--crawl", "nl", "fr", "de", "en", "--in-turn"],
    ])
    func everybodyComesToTheEndOfTheirJourney(_ options: [String]) async throws {
        let (status, told) = try await RealBrowser.play(options)
        #expect(status == 0, "\(told)")
    }
}
