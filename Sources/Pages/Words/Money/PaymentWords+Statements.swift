import Values
import Wording

extension PaymentWords {
    /// The statements that were taken in.
    static let statements: [String: Phrase] = [
        "back": desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Opgeladen rekeninguittreksels", fr: "Extraits de compte chargés", de: "Hochgeladene Kontoauszüge",
            en: "Uploaded statements"),
        "none": Phrase(
            nl: "Er is nog geen uittreksel opgeladen.", fr: "Aucun extrait n'est encore chargé.",
            de: "Es ist noch kein Auszug hochgeladen.", en: "No statement is uploaded yet."),
        "statement": imported["statement"] ?? Phrase(same: ""),
        "days": Phrase(nl: "Periode", fr: "Période", de: "Zeitraum", en: "Period"),
        "opening": Phrase(nl: "Beginsaldo", fr: "Solde initial", de: "Anfangsbestand", en: "Opening balance"),
        "closing": Phrase(nl: "Eindsaldo", fr: "Solde final", de: "Endbestand", en: "Closing balance"),
        "booked": imported["booked"] ?? Phrase(same: ""),
        "matched": Phrase(
            nl: "Meteen toegewezen", fr: "Attribués aussitôt", de: "Sofort zugeordnet", en: "Matched at once"),
        "waiting": Phrase(
            nl: "Wachten nu nog", fr: "Encore en attente", de: "Warten jetzt noch", en: "Still waiting"),
        "taken": Phrase(nl: "Opgeladen door", fr: "Chargé par", de: "Hochgeladen von", en: "Uploaded by"),
    ]

    static let statementsShown = statements.filter { $0.key != "title" }
}
