import Access
import Declarations
import Service
import Testing
import Values

@testable import Web

/// The list of what is left to answer, with each answer in short.
@Suite struct TaskListTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/\(try SampleDocument(SampleOrganisation.proef).declaration.key.pathName)"
    }

    /// One activity alone among several would look like all of them.
    @Test(arguments: [
        (1, "Distributor: MDR class I<", "Distributeur\u{A0}: MDR classe I<"),
        (3, "class I; Importer: MDR class I; Manufacturer: MDR class I<", "I\u{A0}; Fabricant\u{A0}: MDR classe I<"),
        (4, "; and 2 more", "\u{A0}; et encore 2"),
    ])
    func severalActivitiesAreToldToBeSeveral(count: Int, english: String, french: String) async throws {
        var ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "1250000"), ("levy", "400000")])
        let all = ["distributor:MDR_I", "importer:MDR_I", "manufacturer:MDR_I", "manufacturer:MDR_IIB"]
        let page = try await ulla.get("\(path)/form/registrations")
        let chosen = all.prefix(count).map { ("registrations", $0) }
        #expect(try await ulla.send(page, chosen, to: "\(path)/form/activities").status == 303)
        let tasks = try await ulla.get("\(path)/form").text.main
        #expect(tasks.contains(english), "\(tasks)")
        ulla.language = "fr"
        let translated = try await ulla.get("\(path)/form").text.main
        #expect(translated.contains(french), "\(translated)")
    }
}
