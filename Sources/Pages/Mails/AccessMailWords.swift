import Service
import Values

/// The texts of mails about mandates and users.
enum AccessMailWords {
    static func of(_ event: AccessNews.Event) -> (subject: Phrase, text: Phrase) {
        switch event {
        case .mandateGiven: (givenSubject, given)
        case .mandateEnded: (endedSubject, ended)
        case .mandateReturned: (returnedSubject, returned)
        case .userAdded: (addedSubject, added)
        }
    }

    /// For a user without any application.
    static let nothing = Phrase(
        nl: "nog geen enkele toepassing", fr: "encore aucune application", de: "noch keine Anwendung",
        en: "no application yet")

    private static let givenSubject = Phrase(
        nl: "{name} gaf u een mandaat", fr: "{name} vous a donné un mandat",
        de: "{name} hat Ihnen eine Vollmacht erteilt", en: "{name} gave you a mandate")
    private static let given = Phrase(
        nl: "{name} ({number}) gaf u een mandaat voor: {codes}. Het geldt van {from} tot en met {until}.\n\nKent u "
            + "deze organisatie niet, dan hoeft u niets te doen. Uw mandaten vindt u hier:",
        fr: "{name} ({number}) vous a donné un mandat pour : {codes}. Il vaut du {from} au {until} inclus.\n\nSi vous "
            + "ne connaissez pas cette organisation, vous n'avez rien à faire. Vous trouvez vos mandats ici :",
        de: "{name} ({number}) hat Ihnen eine Vollmacht erteilt für: {codes}. Sie gilt vom {from} bis einschließlich "
            + "{until}.\n\nKennen Sie diese Organisation nicht, so brauchen Sie nichts zu tun. Ihre Vollmachten finden "
            + "Sie hier:",
        en: "{name} ({number}) gave you a mandate to: {codes}. It holds from {from} up to and including {until}.\n\nIf "
            + "you don't know this organisation, you need not do anything. You find your mandates here:")

    private static let endedSubject = Phrase(
        nl: "Uw mandaat van {name} is beëindigd", fr: "Il a été mis fin à votre mandat de {name}",
        de: "Ihre Vollmacht von {name} ist beendet", en: "Your mandate of {name} has ended")
    private static let ended = Phrase(
        nl: "{name} ({number}) heeft het mandaat beëindigd dat u had voor: {codes}, van {from} tot en met "
            + "{until}.{still} Wat al ingediend of gecertificeerd is, blijft gelden. Uw mandaten vindt u hier:",
        fr: "{name} ({number}) a mis fin au mandat que vous aviez pour : {codes}, du {from} au {until} inclus.{still} "
            + "Ce qui est déjà introduit ou certifié reste valable. Vous trouvez vos mandats ici :",
        de: "{name} ({number}) hat die Vollmacht beendet, die Sie hatten für: {codes}, vom {from} bis einschließlich "
            + "{until}.{still} Was schon eingereicht oder bescheinigt ist, gilt weiter. Ihre Vollmachten finden Sie "
            + "hier:",
        en: "{name} ({number}) has ended the mandate that you had to: {codes}, from {from} up to and including "
            + "{until}.{still} What is handed in or certified already stays as it is. You find your mandates here:")

    static let still = Phrase(
        nl: "Met een ander mandaat mag u nog altijd: {codes}.",
        fr: "Un autre mandat vous permet toujours de : {codes}.",
        de: "Eine andere Vollmacht erlaubt Ihnen weiterhin: {codes}.", en: "Another mandate still lets you: {codes}.")
    static let stillReturned = Phrase(
        nl: "Een ander mandaat blijft gelden voor: {codes}.", fr: "Un autre mandat reste en vigueur pour : {codes}.",
        de: "Eine andere Vollmacht gilt weiterhin für: {codes}.", en: "Another mandate still holds for: {codes}.")

    private static let returnedSubject = Phrase(
        nl: "Uw mandaat is teruggegeven door {holder}", fr: "{holder} a renoncé à votre mandat",
        de: "{holder} hat Ihre Vollmacht zurückgegeben", en: "{holder} gave your mandate back")
    private static let returned = Phrase(
        nl: "{holder} heeft het mandaat teruggegeven dat {name} had gegeven voor: {codes}, van {from} tot en met "
            + "{until}.{still} Geef zo nodig een ander kantoor een mandaat:",
        fr: "{holder} a renoncé au mandat que {name} lui avait donné pour : {codes}, du {from} au {until} "
            + "inclus.{still} Donnez si nécessaire un mandat à un autre bureau :",
        de: "{holder} hat die Vollmacht zurückgegeben, die {name} erteilt hatte für: {codes}, vom {from} bis "
            + "einschließlich {until}.{still} Erteilen Sie nötigenfalls einem anderen Büro eine Vollmacht:",
        en: "{holder} gave back the mandate that {name} had given to: {codes}, from {from} up to and including "
            + "{until}.{still} Give another office a mandate where you need one:")

    private static let addedSubject = Phrase(
        nl: "U bent gebruiker voor {name}", fr: "Vous êtes utilisateur pour {name}",
        de: "Sie sind Benutzer für {name}", en: "You are a user for {name}")
    private static let added = Phrase(
        nl: "{name} ({number}) heeft u toegevoegd als gebruiker van de dienst voor de bijdrage op medische "
            + "hulpmiddelen. U mag gebruiken: {codes}.\n\nMeld u aan met uw eID of itsme, of met uw account, en kies "
            + "{name} als profiel:",
        fr: "{name} ({number}) vous a ajouté comme utilisateur du service pour la contribution sur les dispositifs "
            + "médicaux. Vous pouvez utiliser : {codes}.\n\nConnectez-vous avec votre eID ou itsme, ou avec votre "
            + "compte, et choisissez le profil {name} :",
        de: "{name} ({number}) hat Sie als Benutzer des Dienstes für den Beitrag auf Medizinprodukte hinzugefügt. Sie "
            + "dürfen verwenden: {codes}.\n\nMelden Sie sich mit Ihrer eID oder itsme an, oder mit Ihrem Konto, und "
            + "wählen Sie das Profil {name}:",
        en: "{name} ({number}) has added you as a user of the service for the contribution on medical devices. You may "
            + "use: {codes}.\n\nSign in with your eID or itsme, or with your account, and choose {name} as your "
            + "profile:")
}
