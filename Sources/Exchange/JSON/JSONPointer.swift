/// A path in a JSON document (RFC 6901): `/declarations/0/turnover/total`.
enum JSONPointer {
    /// A key as a step of a path.
    static func step(_ key: String) -> String {
        var step = ""
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": step += "~0"
            case "/": step += "~1"
            default: step.unicodeScalars.append(scalar)
            }
        }
        return step
    }

    /// The keys and places in lists that a path leads through.
    static func keys(_ pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
            var key = ""
            var isEscaped = false
            for scalar in step.unicodeScalars {
                if isEscaped {
                    key += scalar == "1" ? "/" : "~"
                    isEscaped = false
                } else if scalar == "~" {
                    isEscaped = true
                } else {
                    key.unicodeScalars.append(scalar)
                }
            }
            return key
        }
    }
}
