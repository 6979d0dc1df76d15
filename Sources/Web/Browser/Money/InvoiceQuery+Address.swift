import Billing
import Pages
import Service
import SignIn
import Values

extension InvoiceQuery {
    /// As an address says it; what it says wrongly is passed over.
    init(asked fields: TypedFields) {
        self.init()
        kind = InvoiceKind(rawValue: fields["kind"])
        state = State(rawValue: fields["state"])
        search = String(fields["search"].trimmingSpaces.prefix(200))
        order = Order(rawValue: fields["order"]) ?? .number
        isDescending = fields["descending"] == "true"
        page = Int(fields["page"]) ?? 1
    }

    /// The same as an address says it.
    func address(_ path: String) -> String {
        var fields: [(String, String)] = []
        if let kind { fields.append(("kind", kind.rawValue)) }
        if let state { fields.append(("state", state.rawValue)) }
        if !search.isEmpty { fields.append(("search", search)) }
        if order != .number { fields.append(("order", order.rawValue)) }
        if isDescending { fields.append(("descending", "true")) }
        if page > 1 { fields.append(("page", String(page))) }
        return fields.isEmpty ? path : "\(path)?\(FormText.text(fields))"
    }
}
