/// What content is made of, as `Content-Type` and `Accept` name it.
enum Media: String, CaseIterable, Sendable {
    case json = "application/json"
    case problem = "application/problem+json"
    case xml = "application/xml"
    case csv = "text/csv"
    /// A value of JSON on each line.
    case lines = "application/jsonl"
    case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case schema = "application/schema+json"
    case text = "text/plain"
    case html = "text/html"
    case style = "text/css"
    case form = "application/x-www-form-urlencoded"
    case multipart = "multipart/form-data"
    case svg = "image/svg+xml"
    case pdf = "application/pdf"
    /// The text format of Prometheus.
    case metrics = "text/plain; version=0.0.4"

    /// As `Content-Type` states it.
    var contentType: String {
        switch self {
        case .text, .html, .style, .csv, .lines: "\(rawValue); charset=utf-8"
        case .json, .problem, .xml, .workbook, .schema, .form, .multipart, .svg, .pdf: rawValue
        case .metrics: "\(rawValue); charset=utf-8"
        }
    }

    /// The media type that a header names, whatever its parameters.
    init?(header: String) {
        let name = header.prefix { $0 != ";" }.trimmingSpaces.lowercased()
        self.init(rawValue: name == "text/xml" ? Media.xml.rawValue : name)
    }

    /// The one of those offered that an `Accept` header prefers; the first where it has no opinion, `nil` where it
    /// wants none of them (RFC 9110, 12.5.1).
    static func preferred(_ accept: String?, of offered: [Media]) -> Media? {
        guard let accept else { return offered.first }
        let ranges = Weighted.list(accept)
        var best: (media: Media, weight: Int)?
        for media in offered {
            let weight = ranges.weight(of: media.rawValue)
            if weight > (best?.weight ?? 0) { best = (media, weight) }
        }
        return best?.media
    }
}

/// A value of a header that lists alternatives with weights: `nl-BE, fr;q=0.8`.
struct Weighted {
    let value: String
    /// In thousandths.
    let weight: Int
    /// How much of it is stated, so that `text/html` counts before `text/*` and that before `*/*`.
    var precision: Int { value == "*/*" || value == "*" ? 0 : value.hasSuffix("/*") ? 1 : 2 }

    /// At most twenty are looked at.
    static func list(_ header: String) -> [Weighted] {
        header.split(separator: ",").prefix(20).map { part in
            let pieces = part.split(separator: ";").map(\.trimmingSpaces)
            let quality = pieces.dropFirst().first { $0.lowercased().hasPrefix("q=") }?.dropFirst(2)
            return Weighted(value: (pieces.first ?? "").lowercased(), weight: thousandths(quality.map(String.init)))
        }
    }

    /// `0.8` as 800; what is no weight counts as 1.
    private static func thousandths(_ text: String?) -> Int {
        guard let text else { return 1000 }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = Int(parts[0]), whole == 0 || whole == 1, parts.count <= 2 else { return 1000 }
        let decimals = parts.count == 2 ? parts[1].prefix(3) : ""
        let fraction = Int(decimals + String(repeating: "0", count: 3 - decimals.count)) ?? 0
        return min(1000, whole * 1000 + fraction)
    }
}

extension [Weighted] {
    /// The weight of the most precise range that holds a media type.
    fileprivate func weight(of media: String) -> Int {
        let type = media.prefix { $0 != "/" }
        let name = media.prefix { $0 != ";" }
        let fitting = filter { $0.value == "*/*" || $0.value == "\(type)/*" || $0.value == name }
        return fitting.max { $0.precision < $1.precision }?.weight ?? 0
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var trimmingSpaces: String {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        var text = self[...]
        while let first = text.first, isSpace(first) { text = text.dropFirst() }
        while let last = text.last, isSpace(last) { text = text.dropLast() }
        return String(text)
    }
}
