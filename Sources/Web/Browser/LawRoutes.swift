import HTTPTypes
import Law
import Pages
import Rules
import Values

/// The law as data, for people: each part at an address that stays.
struct LawRoutes {
    let desk: BrowserDesk

    private var book: Lawbook { desk.offices.book }

    var all: [BrowserRoute] {
        let year = book.latestKnownYear
        let years = book.years.flatMap { year in
            [
                moved("/law/\(year)", to: "/law/\(year)/figures"),
                get("/law/\(year)/entities") { book, language throws(Problems) in
                    .lawEntities(language, try book.year(year))
                },
                get("/law/\(year)/figures") { book, language throws(Problems) in
                    .lawFigures(language, try book.year(year))
                },
            ]
        }
        return years + [
            get("/law") { book, language in .law(language, book, year: year) },
            moved("/law/entities", to: "/law/\(year)/entities"),
            get("/law/figures") { book, language in .lawCourse(language, book) },
            get("/law/readings") { book, language in .lawReadings(language, book) },
            get("/law/terms") { book, language in .lawTerms(language, book) },
            get("/law/sources") { book, language in .lawSources(language, book) },
        ]
    }

    private func get(
        _ path: String, _ show: @escaping @Sendable (Lawbook, Language) throws(Problems) -> Page
    ) -> BrowserRoute {
        BrowserRoute(method: .get, path: path) { [desk] visitor throws(Refusal) in
            let page = try Refusal.attempt { () throws(Problems) in try show(desk.offices.book, visitor.language) }
            return desk.page(page, visitor)
        }
    }

    private func moved(_ path: String, to other: String) -> BrowserRoute {
        BrowserRoute(method: .get, path: path) { visitor in
            .redirect(visitor.choosesLanguage ? "\(other)?language=\(visitor.language.rawValue)" : other)
        }
    }
}
