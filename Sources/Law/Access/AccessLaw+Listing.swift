import Values

extension AccessLaw {
    /// The access tables as lists of codes with their names.
    var concepts: [ConceptListing] {
        [
            kinds.listing(AccessLaw.kindsLabel, unit: "code") {
                .named($0.map { .init(code: $0.code, names: $0.names) })
            },
            representativeFunctions.listing(AccessLaw.functionsLabel, unit: "code") { .named($0) },
            capacities.listing(AccessLaw.capacitiesLabel, unit: "code") {
                .named($0.map { .init(code: $0.code, names: $0.names) })
            },
            applications.listing(AccessLaw.applicationsLabel, unit: "code") {
                .named($0.map { .init(code: $0.code, names: $0.names) })
            },
            roles.listing(AccessLaw.rolesLabel, unit: "code") { names in
                .named(
                    AccessRole.allCases.compactMap { role in
                        names[role].map { .init(code: role.rawValue, names: $0) }
                    })
            },
            permissions.listing(AccessLaw.permissionsLabel, unit: "permission") { permissions in
                .named(
                    AccessAction.allCases.compactMap { action in
                        permissions[action].map { .init(code: action.rawValue, names: $0.names) }
                    })
            },
        ]
    }

    private static let kindsLabel = Phrase(
        nl: "soorten organisaties", fr: "types d'organisations", de: "Arten von Organisationen",
        en: "kinds of organisation")
    private static let functionsLabel = Phrase(
        nl: "functies van vertegenwoordigers", fr: "fonctions des représentants", de: "Funktionen der Vertreter",
        en: "functions of representatives")
    private static let capacitiesLabel = Phrase(
        nl: "hoedanigheden", fr: "qualités", de: "Eigenschaften", en: "capacities")
    private static let applicationsLabel = Phrase(
        nl: "toepassingen", fr: "applications", de: "Anwendungen", en: "applications")
    private static let rolesLabel = Phrase(nl: "rollen", fr: "rôles", de: "Rollen", en: "roles")
    private static let permissionsLabel = Phrase(
        nl: "bevoegdheden", fr: "autorisations", de: "Befugnisse", en: "permissions")
}
