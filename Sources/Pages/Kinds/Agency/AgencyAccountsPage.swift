public import Access
public import Service
public import Values
import Wording

/// The accounts with which the people of a foreign organisation sign in, for who keeps them at the agency.
public struct AgencyAccountsPage {
    private let navigation: AgencyNavigation

    public init(_ navigation: AgencyNavigation) { self.navigation = navigation }

    private var language: Language { navigation.language }

    /// An organisation, and what is known of its people.
    public struct Found {
        let organisation: OrganisationAccess
        let accounts: [StoredAccount]
        /// Whether the visitor may invite, and give access anew.
        let mayKeep: Bool
        /// The visitor's own account: nobody gives themselves access anew.
        let own: PersonID?

        public init(_ organisation: OrganisationAccess, _ accounts: [StoredAccount], mayKeep: Bool, own: PersonID?) {
            self.organisation = organisation
            self.accounts = accounts
            self.mayKeep = mayKeep
            self.own = own
        }
    }

    /// What a field of the form is called.
    public static func label(of field: String, _ language: Language) -> String {
        AgencyWords.accounts.text(field, language)
    }

    /// - Parameters:
    ///   - found: `nil` before an organisation is asked for, or where there is none.
    ///   - typed: the number that was asked for, and what was typed of somebody to invite.
    public func list(_ found: Found?, _ typed: TypedFields) -> Page {
        var values: [String: Any] = ["number": found?.organisation.id.number ?? typed["number"]]
        if let found { values["organisation"] = part(found, typed) }
        return navigation.page(.agencyAccounts, title: AgencyWords.accountsTitle[language], values)
    }

    private func part(_ found: Found, _ typed: TypedFields) -> [String: Any] {
        let id = found.organisation.id
        let rows: [[String: Any]] = found.accounts.map { account in
            var row: [String: Any] = [
                "name": account.name, "email": account.email, "state": state(of: account),
            ]
            if found.mayKeep, account.person != found.own {
                row["renewal"] = "/agency/access/renewal?organisation=\(id)&account=\(account.id)"
            }
            return row
        }
        return [
            "name": found.organisation.name, "number": id.number, "id": id.description, "rows": rows,
            "has_rows": !rows.isEmpty, "may_keep": found.mayKeep, "typed_name": typed["name"],
            "email": typed["email"],
        ]
    }

    private func state(of account: StoredAccount) -> String {
        AgencyWords.accountStates.text(account.state.rawValue, language)
    }

    /// What is asked before somebody begins anew.
    public func renewal(_ account: StoredAccount, of organisation: OrganisationAccess) -> Page {
        let words = AgencyWords.accountRenewal
        return navigation.page(
            .accountRenewal, title: words.filled("title", language, ["name": account.name]),
            [
                "organisation": organisation.name, "number": organisation.id.number, "id": organisation.id.description,
                "account": account.id, "email": account.email, "state": state(of: account),
                "blocked": account.state == .blocked,
            ])
    }

    /// The link of an invitation, shown once.
    ///
    /// - Parameter isNew: whether it is not of somebody who begins anew.
    public func invited(
        _ account: StoredAccount, isNew: Bool, link: String, until: Instant, of organisation: OrganisationAccess
    ) -> Page {
        let words = AgencyWords.accountInvited
        var page = navigation.page(
            .accountInvited, title: words.filled("title", language, ["name": account.name]),
            [
                "organisation": organisation.name, "number": organisation.id.number, "link": link,
                "until": Numerals(language).moment(until), "email": account.email, "is_new": isNew,
            ])
        page.fills = [("name", account.name), ("organisation", organisation.name)]
        return page
    }
}
