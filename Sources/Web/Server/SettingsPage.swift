import Values

/// The reference page of the settings.
public enum SettingsPage {
    public static var text: String {
        let lines = [
            "# Settings of the service", "",
            "Each is read from a flag of `medlevy-server`, from the environment, or from the JSON file that",
            "`--settings` names; the first of them that says something counts. `medlevy-server --check` says what is",
            "set, and where.",
            "Without those that are needed the service does not start for the public; `--development` and `--sandbox`",
            "need none, and listen on this machine alone.", "",
            "| flag | environment | key in the file | needed | default |", "|---|---|---|---|---|",
        ]
        return (lines + Setting.allCases.map(row) + [""] + Setting.allCases.flatMap(paragraph)).dropLast()
            .joined(separator: "\n") + "\n"
    }

    private static func row(_ setting: Setting) -> String {
        let cells = [
            "`\(setting.flag)`", "`\(setting.environmentName)`", "`\(setting.rawValue)`",
            setting.isNeeded ? "yes" : "", setting.usual.map { "`\($0)`" } ?? "",
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private static func paragraph(_ setting: Setting) -> [String] {
        ["## `\(setting.flag)`", ""] + Language.allCases.map { "- \($0.rawValue): \(setting.meaning[$0])" } + [""]
    }
}
