import Values

/// The texts of the list of users, and of the pages that change it.
enum UserWords {
    static let list: [String: Phrase] = [
        "users": Phrase(nl: "Gebruikers", fr: "Utilisateurs", de: "Benutzer", en: "Users"),
        "no_users": Phrase(
            nl: "Er zijn nog geen gebruikers.", fr: "Il n'y a pas encore d'utilisateurs.",
            de: "Es gibt noch keine Benutzer.", en: "There are no users yet."),
        "user_name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "unit": Phrase(nl: "Hoedanigheid", fr: "Qualité", de: "Eigenschaft", en: "Capacity"),
        "kind": Phrase(nl: "Rol", fr: "Rôle", de: "Rolle", en: "Role"),
        "applications": Phrase(nl: "Toepassingen", fr: "Applications", de: "Anwendungen", en: "Applications"),
        "change": Phrase(nl: "Wijzigen", fr: "Modifier", de: "Ändern", en: "Change"),
        "add_user": Phrase(
            nl: "Een gebruiker toevoegen", fr: "Ajouter un utilisateur", de: "Einen Benutzer hinzufügen",
            en: "Add a user"),
        "pick_column": Phrase(nl: "Kiezen", fr: "Choisir", de: "Auswählen", en: "Choose"),
        "pick": Phrase(
            nl: "{name} kiezen, {unit}", fr: "Choisir {name}, {unit}", de: "{name} auswählen, {unit}",
            en: "Choose {name}, {unit}"),
        "with_picked": Phrase(
            nl: "Met de aangevinkte gebruikers:", fr: "Pour les utilisateurs cochés :",
            de: "Mit den angekreuzten Benutzern:", en: "With the ticked users:"),
        "capacity_heading": capacityHeading,
        "capacity_text": capacityText,
        "do_block": Phrase(nl: "Blokkeren", fr: "Bloquer", de: "Sperren", en: "Block"),
        "do_unblock": Phrase(nl: "Deblokkeren", fr: "Débloquer", de: "Entsperren", en: "Unblock"),
        "do_remove": Phrase(nl: "Verwijderen", fr: "Supprimer", de: "Entfernen", en: "Remove"),
    ]

    static let states: [String: Phrase] = [
        "active": Phrase(nl: "actief", fr: "actif", de: "aktiv", en: "active"),
        "blocked": Phrase(nl: "geblokkeerd", fr: "bloqué", de: "gesperrt", en: "blocked"),
        "pending": Phrase(
            nl: "nog niet overal actief", fr: "pas encore actif partout", de: "noch nicht überall aktiv",
            en: "not active everywhere yet"),
    ]

    /// What was just done, above the list.
    static let done: [String: Phrase] = [
        "added": Phrase(
            nl: "De gebruiker is toegevoegd.", fr: "L'utilisateur est ajouté.", de: "Der Benutzer ist hinzugefügt.",
            en: "The user is added."),
        "changed": Phrase(
            nl: "De toepassingen van de gebruiker zijn gewijzigd.",
            fr: "Les applications de l'utilisateur sont modifiées.",
            de: "Die Anwendungen des Benutzers sind geändert.", en: "The user's applications are changed."),
        "block": Phrase(
            nl: "De gekozen gebruikers zijn geblokkeerd.", fr: "Les utilisateurs choisis sont bloqués.",
            de: "Die gewählten Benutzer sind gesperrt.", en: "The chosen users are blocked."),
        "unblock": Phrase(
            nl: "De gekozen gebruikers zijn gedeblokkeerd.", fr: "Les utilisateurs choisis sont débloqués.",
            de: "Die gewählten Benutzer sind entsperrt.", en: "The chosen users are unblocked."),
        "remove": Phrase(
            nl: "De gekozen gebruikers zijn verwijderd.", fr: "Les utilisateurs choisis sont supprimés.",
            de: "Die gewählten Benutzer sind entfernt.", en: "The chosen users are removed."),
        "gone": Phrase(
            nl: "Die gebruiker staat niet meer in de lijst: iemand heeft de lijst intussen gewijzigd.",
            fr: "Cet utilisateur n'est plus dans la liste : quelqu'un l'a modifiée entre-temps.",
            de: "Dieser Benutzer steht nicht mehr in der Liste: Jemand hat sie inzwischen geändert.",
            en: "That user is no longer in the list: somebody has changed it meanwhile."),
    ]

    static let back = Phrase(
        nl: "Terug naar de gebruikers", fr: "Retour aux utilisateurs", de: "Zurück zu den Benutzern",
        en: "Back to the users")

    static let unitAsked: [String: Phrase] = [
        "back": back,
        "unit": Phrase(
            nl: "In welke hoedanigheid voegt u de gebruiker toe?",
            fr: "Dans quelle qualité ajoutez-vous l'utilisateur ?",
            de: "In welcher Eigenschaft kommt der Benutzer hinzu?", en: "In which capacity do you add the user?"),
        "unit_hint": Phrase(
            nl: "Per hoedanigheid zijn er andere toepassingen om aan te vinken.",
            fr: "Chaque qualité a ses propres applications à cocher.",
            de: "Jede Eigenschaft hat eigene Anwendungen zum Ankreuzen.",
            en: "Each capacity has its own applications to tick."),
        "next": Phrase(nl: "Verder", fr: "Continuer", de: "Weiter", en: "Continue"),
    ]
}
