import Billing
import Pages
import Service
import Values

extension AgencyVisit {
    /// The year of an address that has one.
    ///
    /// - Throws: `route.unknown`.
    var givenYear: Int {
        get throws(Problems) {
            guard let year else { throw unknownRoute }
            return year
        }
    }

    /// That there is no such address.
    var unknownRoute: Problems { Problems([Problem(.routeUnknown, ["value": String(visitor.path.prefix(80))])]) }
}
