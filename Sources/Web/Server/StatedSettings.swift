import Exchange
public import Values

/// What was said of each setting, and where.
public struct StatedSettings: Sendable {
    public enum Source: Hashable, Sendable {
        case flag, environment
        case file(String)
        /// Nobody said anything: this holds then.
        case usual
    }

    public private(set) var values: [Setting: (text: String, source: Source)] = [:]

    /// - Parameters:
    ///   - flags: those given.
    ///   - environment: everything in it; an empty value says nothing.
    ///   - file: the settings file's name and content, a JSON object of texts; `nil` for none.
    /// - Throws: `json.…` for a file that cannot be read, `setting.unknown` for a key that no setting has.
    public init(
        flags: [Setting: String], environment: [String: String], file: (name: String, bytes: [UInt8])?
    ) throws(Problems) {
        let filed = try file.map { file throws(Problems) in try StatedSettings.read(file.bytes, file.name) }
        for setting in Setting.allCases {
            if let text = flags[setting] {
                values[setting] = (text, .flag)
            } else if let text = environment[setting.environmentName], !text.isEmpty {
                values[setting] = (text, .environment)
            } else if let text = filed?[setting], let file {
                values[setting] = (text, .file(file.name))
            } else if let text = setting.usual {
                values[setting] = (text, .usual)
            }
        }
    }

    public subscript(setting: Setting) -> String? { values[setting]?.text }

    /// What somebody said; `nil` where what is usual holds.
    func said(_ setting: Setting) -> String? {
        values[setting].flatMap { $0.source == .usual ? nil : $0.text }
    }

    private static func read(_ bytes: [UInt8], _ name: String) throws(Problems) -> [Setting: String] {
        let document = try JSONDocument(bytes, file: name)
        guard case .object(let members) = document.value else {
            throw Problems([Problem(.jsonType, at: document.place(of: ""), ["expected": "{…}"])])
        }
        var problems = Problems()
        var values: [Setting: String] = [:]
        for (key, value) in members {
            let place = document.place(of: "/\(key)")
            guard let setting = Setting(rawValue: key) else {
                let known = Setting.allCases.map(\.rawValue).joined(separator: ", ")
                problems.add(Problem(.settingUnknown, at: place, ["value": key, "known": known]))
                continue
            }
            guard let text = value.string ?? value.integer.map(String.init) else {
                problems.add(Problem(.jsonType, at: place, ["expected": "\"…\""]))
                continue
            }
            values[setting] = text
        }
        if !problems.isEmpty { throw problems }
        return values
    }
}
