/// A browser by the name that people know it by, from what it says of itself.
enum BrowserName {
    /// Those that also say that they are another come first.
    private static let browsers: [(mark: String, name: String)] = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrom", "Chrome"), ("Safari", "Safari"), ("curl", "curl"),
    ]

    private static let systems: [(mark: String, name: String)] = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]

    /// `192.0.2.1 · Firefox, Windows`: address and browser of a session. What names no known browser stays as it is.
    static func place(_ place: String) -> String {
        let parts = place.split(separator: " · ", maxSplits: 1)
        guard parts.count == 2, let browser = first(of: browsers, in: parts[1]) else { return place }
        let names = [browser, first(of: systems, in: parts[1])].compactMap(\.self)
        return "\(parts[0]) · \(names.joined(separator: ", "))"
    }

    private static func first(of known: [(mark: String, name: String)], in text: Substring) -> String? {
        known.first { text.contains($0.mark) }?.name
    }
}
