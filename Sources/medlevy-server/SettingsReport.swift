import Values
import Web

/// What is set, where it was said, what is missing, and what each setting means.
struct SettingsReport {
    private let stated: StatedSettings
    private let language: Language

    init(_ stated: StatedSettings, _ language: Language) {
        self.stated = stated
        self.language = language
    }

    var text: String { Setting.allCases.map(entry).joined(separator: "\n") }

    private func entry(_ setting: Setting) -> String {
        let mark = stated[setting] == nil && setting.isNeeded ? "!" : " "
        return "\(mark) \(setting.rawValue) = \(value(of: setting))\n    \(setting.meaning[language])\n"
    }

    private func value(of setting: Setting) -> String {
        guard let (text, source) = stated.values[setting] else {
            return (setting.isNeeded ? SettingsReport.missing : SettingsReport.nothing)[language]
        }
        return "\(setting.isSecret ? "…" : text)  (\(place(of: source, setting)))"
    }

    private func place(of source: StatedSettings.Source, _ setting: Setting) -> String {
        switch source {
        case .flag: setting.flag
        case .environment: setting.environmentName
        case .file(let name): name
        case .usual: SettingsReport.usual[language]
        }
    }

    private static let missing = Phrase(
        nl: "(ontbreekt; zonder --development of --sandbox start de dienst niet)",
        fr: "(manque ; sans --development ou --sandbox, le service ne démarre pas)",
        de: "(fehlt; ohne --development oder --sandbox startet der Dienst nicht)",
        en: "(missing; without --development or --sandbox the service does not start)")

    private static let nothing = Phrase(
        nl: "(niets gezegd)", fr: "(rien n'est dit)", de: "(nichts gesagt)", en: "(nothing said)")

    static let usual = Phrase(nl: "standaard", fr: "par défaut", de: "Vorgabe", en: "default")
}
