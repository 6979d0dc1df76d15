import Foundation

/// A JSON value as the standard parser reads it, so that nothing of the program's own writing is trusted.
enum JSON: Equatable {
    case object([String: JSON])
    case list([JSON])
    case text(String)
    case number(Decimal)
    case flag(Bool)
    case null

    init(_ text: String) throws { self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

    /// A key's value; `null` where there is none.
    subscript(_ key: String) -> JSON {
        if case .object(let pairs) = self { pairs[key] ?? .null } else { .null }
    }

    var keys: Set<String> {
        if case .object(let pairs) = self { Set(pairs.keys) } else { [] }
    }

    var values: [String: JSON] {
        if case .object(let pairs) = self { pairs } else { [:] }
    }

    var items: [JSON] {
        if case .list(let items) = self { items } else { [] }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var number: Decimal? {
        if case .number(let number) = self { number } else { nil }
    }

    /// A whole number; `nil` for anything else, so that a missing amount is never taken for nothing.
    var count: Int? {
        number.flatMap { Int("\($0)") }
    }

    var flag: Bool? {
        if case .flag(let flag) = self { flag } else { nil }
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Decimal.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let items = try? value.decode([JSON].self) {
            self = .list(items)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }
}

extension Program.Answer {
    /// The output as JSON.
    var json: JSON {
        get throws { try JSON(output) }
    }
}
