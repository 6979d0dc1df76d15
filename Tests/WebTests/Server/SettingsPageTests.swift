import Foundation
import Testing
import Values

@testable import Web

/// The page of the settings is made by the program.
@Suite struct SettingsPageTests {
    @Test func thePageOfTheSettingsIsNotStale() throws {
        let path = "\(StartedProgram.package)/Reports/Reference/settings.md"
        #expect(try String(contentsOfFile: path, encoding: .utf8) == SettingsPage.text, "write it anew: make reference")
    }

    @Test func itNamesEverySetting() {
        for setting in Setting.allCases {
            #expect(SettingsPage.text.contains("| `\(setting.flag)` | `\(setting.environmentName)` |"))
        }
    }
}
