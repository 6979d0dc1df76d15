import Exchange
import HTTPTypes

/// An invented distributor, as the description shows it.
enum AssessmentExample {
    static let refusals: Set<HTTPResponse.Status> = [
        .badRequest, .notFound, .conflict, .contentTooLarge, .unsupportedMediaType, .unprocessableContent,
    ]

    static let request = request(year: 2024)

    static let comparison: JSONValue = .object([("before", request(year: 2024)), ("after", request(year: 2025))])

    private static func request(year: Int) -> JSONValue {
        .object([
            ("year", .count(year)),
            (
                "contributor",
                .object([
                    ("country", .text("BE")), ("self_control", .flag(true)),
                    ("turnover_total", .text("1250000.00")), ("turnover_levy", .text("400000.00")),
                    (
                        "activities",
                        .list([.object([("activity", .text("distributor")), ("device_class", .text("MDR_I"))])])
                    ),
                ])
            ),
        ])
    }
}
