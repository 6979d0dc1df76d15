import Pages
import Service
import SignIn
import Values

extension PaymentQuery {
    /// As an address or a form says it; what it says wrongly is passed over.
    init(asked fields: TypedFields) {
        self.init()
        search = String(fields["search"].trimmingSpaces.prefix(200))
        page = Int(fields["page"]) ?? 1
    }

    /// The same as an address says it, with more that it says.
    func address(_ path: String, _ more: [(String, String)] = []) -> String {
        var fields = more
        if !search.isEmpty { fields.append(("search", search)) }
        if page > 1 { fields.append(("page", String(page))) }
        return fields.isEmpty ? path : "\(path)?\(FormText.text(fields))"
    }
}
