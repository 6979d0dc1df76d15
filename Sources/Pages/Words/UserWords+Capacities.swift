import Values

/// What each capacity is for, in a line.
extension UserWords {
    /// By code; nothing for one that the tables have and that is not explained.
    static let capacities: [String: Phrase] = [
        "health_care_institution": Phrase(
            nl: "De algemene hoedanigheid van een onderneming: hiermee doet ze ook haar aangifte voor de bijdrage.",
            fr: "La qualité générale d'une entreprise : c'est avec elle qu'elle introduit aussi sa déclaration pour la "
                + "contribution.",
            de: "Die allgemeine Eigenschaft eines Unternehmens: Mit ihr reicht es auch seine Beitragserklärung ein.",
            en: "The general capacity of a company: it also files its contribution declaration with it."),
        "ehealth_care": Phrase(
            nl: "Voor zorg en laboratoria met een eigen activiteits- of licentienummer; ze kan in delen opgesplitst "
                + "zijn.",
            fr: "Pour les soins et laboratoires ayant leur propre numéro d'activité ou de licence ; elle peut être "
                + "divisée.",
            de: "Für Pflege und Labore mit eigener Tätigkeits- oder Lizenznummer; sie kann unterteilt sein.",
            en: "For care and laboratories with their own activity or licence number; it may be divided into parts."),
        "PHARMACY": Phrase(
            nl: "Voor een apotheek met een RIZIV-nummer.", fr: "Pour une pharmacie avec un numéro INAMI.",
            de: "Für eine Apotheke mit LIKIV-Nummer.", en: "For a pharmacy with a RIZIV number."),
        "GROUPOFNURSES": Phrase(
            nl: "Voor verpleegkundigen die samen onder één RIZIV-nummer factureren.",
            fr: "Pour des infirmiers qui facturent ensemble sous un seul numéro INAMI.",
            de: "Für Pflegekräfte, die gemeinsam unter einer LIKIV-Nummer abrechnen.",
            en: "For nurses who bill together under one RIZIV number."),
        "OFFICE_DOCTORS": Phrase(
            nl: "Voor huisartsen die op één plaats samenwerken.",
            fr: "Pour des médecins généralistes qui travaillent ensemble sur un site.",
            de: "Für Hausärzte, die an einem Ort zusammenarbeiten.",
            en: "For general practitioners who work together on one site."),
        "GROUPOFDOCTORS": Phrase(
            nl: "Voor huisartsen die op verschillende plaatsen samenwerken.",
            fr: "Pour des médecins généralistes qui travaillent ensemble sur plusieurs sites.",
            de: "Für Hausärzte, die an mehreren Orten zusammenarbeiten.",
            en: "For general practitioners who work together on several sites."),
        "MEDICAL_HOUSE": Phrase(
            nl: "Voor een wijkgezondheidscentrum.", fr: "Pour une maison médicale.", de: "Für ein medizinisches Haus.",
            en: "For a medical house."),
        "GUARD_POST": Phrase(
            nl: "Voor een wachtpost van huisartsen.", fr: "Pour un poste de garde de médecins généralistes.",
            de: "Für einen hausärztlichen Bereitschaftsdienst.", en: "For a guard post of general practitioners."),
        "agency": Phrase(
            nl: "Voor wie bij het agentschap werkt.", fr: "Pour qui travaille à l'agence.",
            de: "Für alle, die bei der Agentur arbeiten.", en: "For whoever works for the agency."),
    ]

    /// An application that works although it is not ticked in the line's capacity.
    static let elsewhere = Phrase(
        nl: "{applications} (aangevinkt in een andere hoedanigheid)",
        fr: "{applications} (coché dans une autre qualité)",
        de: "{applications} (in einer anderen Eigenschaft angekreuzt)",
        en: "{applications} (ticked in another capacity)")

    /// Below the users of a foreign organisation, to who manages them.
    static let lostAccess = Phrase(
        nl: "Is iemand het wachtwoord of de telefoon kwijt? Het agentschap geeft opnieuw toegang, nadat het "
            + "heeft gecontroleerd om wie het gaat. Wie dat doet: {who}.",
        fr: "Quelqu'un a perdu son mot de passe ou son téléphone ? L'agence lui redonne accès, après avoir vérifié "
            + "de qui il s'agit. Qui s'en charge : {who}.",
        de: "Hat jemand Passwort oder Telefon verloren? Die Agentur gibt neuen Zugang, nachdem sie geprüft hat, um "
            + "wen es geht. Wer das tut: {who}.",
        en: "Has somebody lost their password or telephone? The agency gives them access anew, once it has checked who "
            + "they are. Who does it: {who}.")

    static let capacityHeading = Phrase(
        nl: "Wat een hoedanigheid is", fr: "Qu'est-ce qu'une qualité ?", de: "Was eine Eigenschaft ist",
        en: "What a capacity is")
    static let capacityText = Phrase(
        nl: "Een hoedanigheid is waarvoor uw organisatie optreedt. Een gebruiker hoort bij een of meer ervan; wat voor "
            + "hem aangevinkt is in één hoedanigheid, werkt voor de hele organisatie.",
        fr: "Une qualité dit à quel titre votre organisation agit. Un utilisateur appartient à une ou plusieurs "
            + "qualités ; ce qui est coché pour lui dans une qualité vaut pour toute l'organisation.",
        de: "Eine Eigenschaft sagt, als was Ihre Organisation handelt. Ein Benutzer gehört zu einer oder mehreren; "
            + "was in einer Eigenschaft für ihn angekreuzt ist, gilt für die ganze Organisation.",
        en: "A capacity says as what your organisation acts. A user belongs to one or several; what is ticked for "
            + "them in one capacity works for the whole organisation.")
}
