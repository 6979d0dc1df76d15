public import Values

extension Language {
    /// The language asked for on the command line, or else that of the environment, or else English. Help is written
    /// before options are read, so it is looked up in the arguments themselves.
    ///
    /// - Parameter environment: gives the value of a variable; `nil` where it is not set.
    public static func asked(in arguments: [String], environment: (String) -> String?) -> Language {
        if let place = arguments.firstIndex(of: "--language"), place + 1 < arguments.count,
            let asked = Language(rawValue: arguments[place + 1])
        {
            return asked
        }
        for argument in arguments where argument.hasPrefix("--language=") {
            if let asked = Language(rawValue: String(argument.dropFirst(11))) { return asked }
        }
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment(variable), !value.isEmpty else { continue }
            return Language(rawValue: String(value.prefix(2))) ?? .en
        }
        return .en
    }
}
