public import Access
import Law
public import Values

/// The list of users.
extension AccessOffice {
    /// The most users of a page.
    public static let longestPage = 500

    /// A page of the users that fit, in order of name, first name and what they are known by.
    ///
    /// - Parameter cursor: that of the page before; `nil` for the first.
    public func users(
        of id: OrganisationID, _ filter: UserFilter = UserFilter(), after cursor: UserCursor? = nil,
        limit: Int = longestPage, by caller: Caller
    ) throws(Problems) -> UserPage {
        try store.read { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: id, in: store, remember: true)
            let grant = try access.decide(.listUsers).grant()
            let all = access.organisation?.userList(access.now).filter { grant.covers($0.unit) } ?? []
            return UserPage(all, filter, after: cursor, limit: limit)
        }
    }

    /// Every user that fits, to be exported.
    public func exportedUsers(
        of id: OrganisationID, _ filter: UserFilter = UserFilter(), by caller: Caller
    ) throws(Problems) -> [ListedUser] {
        try store.read { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: id, in: store, remember: true)
            let grant = try access.decide(.exportUsers).grant()
            return (access.organisation?.userList(access.now) ?? []).filter {
                grant.covers($0.unit) && filter.takes($0)
            }
        }
    }
}
