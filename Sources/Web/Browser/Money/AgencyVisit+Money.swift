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

    /// That no file was chosen, or one with nothing in it.
    ///
    /// - Parameter details: what is said of the files that are taken.
    func missingFile(_ details: [String: String] = [:]) -> Problems {
        let name = visitor.files["file"]?.name ?? ""
        let told = name.isEmpty ? details : ["empty": String(name.prefix(80))]
        return Problems([Problem(.typedFileMissing, at: Place(field: "file"), told)])
    }
}
