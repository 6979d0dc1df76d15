import Declarations
import Pages
import Service
import Values

/// Where a button of the list of clients leads. All of them send the whole list, with what is typed and ticked in it,
/// so that nothing of it is lost; the address that follows says it shortly.
struct ClientListGoing {
    let address: String

    /// - Returns: `nil` where no button says to go anywhere: the list is only looked at.
    init?(_ sent: FormFields, years: [Int]) {
        guard let go = sent["go"] else { return nil }
        let parts = go.split(separator: ".", maxSplits: 1).map(String.init)
        let (verb, what) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        var query = ClientQuery(sent, years: years)
        query.page = sent["shown"].flatMap { Int($0) } ?? 1
        let picked = ClientListGoing.picked(sent)
        if verb == "review", !picked.isEmpty, picked.count <= ClientReviewRoutes.most {
            address = query.place.carried(by: ClientReviewPage.address(of: picked))
            return
        }
        let kept =
            switch verb {
            case "untick": [DeclarationKey]()
            case "drop": ClientListGoing.picked(sent, in: ["id"])
            default: picked
            }
        let mark =
            switch verb {
            case "tick": "&tick=all#pick"
            case "untick", "drop": "#pick"
            case "review" where picked.isEmpty: "&picked=nothing"
            default: ""
            }
        let ticks = kept.map { "&id=\($0.pathName)" }.joined()
        address = query.going(verb, what).address("/clients") + ticks + mark
    }

    /// What is ticked, on the page and on others; more than an address holds is none that a page of ours sent.
    static func picked(_ sent: FormFields, in names: [String] = ["id", "besides"]) -> [DeclarationKey] {
        var picked: [DeclarationKey] = []
        for key in names.flatMap(sent.all).prefix(200).compactMap({ DeclarationKey(pathName: $0) })
        where !picked.contains(key) {
            picked.append(key)
        }
        return picked
    }
}

extension ClientQuery {
    /// The query that a button leads to.
    fileprivate func going(_ verb: String, _ what: String) -> ClientQuery {
        var query = self
        switch verb {
        case "sort":
            let order = Order(rawValue: what) ?? order
            query.isDescending = order == self.order && !isDescending
            (query.order, query.page) = (order, 1)
        case "page": query.page = Int(what) ?? 1
        case "state": query = State(rawValue: what).map { ClientQuery($0, of: year) } ?? self
        case "year": query = ClientQuery(.submitted, of: Int(what))
        case "all": query = ClientQuery()
        default: break
        }
        return query
    }
}
