import Values

extension TermWords {
    static let people: [Term] = [
        Term(
            code: "contributor",
            name: Phrase(nl: "bijdrageplichtige", fr: "redevable", de: "Abgabepflichtiger", en: "contributor"),
            meaning: Phrase(
                nl: "Wie de bijdrage verschuldigd is.", fr: "Qui doit la contribution.",
                de: "Wer den Beitrag schuldet.",
                en: "Whoever owes the contribution.")),
        Term(
            code: "economic_operator",
            name: Phrase(
                nl: "economische actor", fr: "opérateur économique", de: "Wirtschaftsakteur", en: "economic operator"),
            meaning: Phrase(
                nl: "Wie medische hulpmiddelen maakt, invoert, verdeelt of onderhoudt.",
                fr: "Qui fabrique, importe, distribue ou entretient des dispositifs médicaux.",
                de: "Wer Medizinprodukte herstellt, einführt, vertreibt oder wartet.",
                en: "Whoever makes, imports, distributes or services medical devices.")),
        Term(
            code: "contributory_activity",
            name: Phrase(
                nl: "bijdrageplichtige activiteit", fr: "activité soumise à la redevance",
                de: "abgabepflichtige Tätigkeit", en: "contributory activity"),
            meaning: Phrase(
                nl: "Een activiteit van de entiteitentabel. Zuivere detailhandel is er geen.",
                fr: "Une activité du tableau des entités. Le commerce de détail pur n'en est pas une.",
                de: "Eine Tätigkeit der Einheitentabelle. Reiner Einzelhandel ist keine.",
                en: "An activity of the entity table. Pure retail is none.")),
        Term(
            code: "retailer",
            name: Phrase(nl: "detailhandelaar", fr: "détaillant", de: "Einzelhändler", en: "retailer"),
            meaning: Phrase(
                nl: "Wie hulpmiddelen in een winkel verkoopt; wat aan hem wordt geleverd, telt voor de heffing.",
                fr: "Qui vend des dispositifs en magasin ; ce qui lui est fourni compte pour la redevance.",
                de: "Wer Produkte in einem Geschäft verkauft; was ihm geliefert wird, zählt für die Abgabe.",
                en: "Whoever sells devices in a shop; what is supplied to them counts for the levy.")),
        Term(
            code: "end_user",
            name: Phrase(nl: "eindgebruiker", fr: "utilisateur final", de: "Endnutzer", en: "end user"),
            meaning: Phrase(
                nl: "Wie een hulpmiddel gebruikt en niet verder levert.",
                fr: "Qui utilise un dispositif et ne le fournit pas à d'autres.",
                de: "Wer ein Produkt verwendet und nicht weiterliefert.",
                en: "Whoever uses a device and does not supply it further.")),
        Term(
            code: "auditor",
            name: Phrase(nl: "bedrijfsrevisor", fr: "réviseur d'entreprises", de: "Betriebsrevisor", en: "auditor"),
            meaning: Phrase(
                nl: "Mag een aangifte voor echt verklaren.", fr: "Peut certifier une déclaration.",
                de: "Darf eine Erklärung bescheinigen.", en: "May certify a declaration.")),
        Term(
            code: "accountant",
            name: Phrase(nl: "accountant", fr: "expert-comptable", de: "Buchprüfer", en: "chartered accountant"),
            meaning: Phrase(
                nl: "Mag een aangifte voor echt verklaren, ook wie bij de onderneming zelf werkt.",
                fr: "Peut certifier une déclaration, y compris au sein de l'entreprise même.",
                de: "Darf eine Erklärung bescheinigen, auch wer im Unternehmen selbst arbeitet.",
                en: "May certify a declaration, also one who works for the company itself.")),
    ]

    static let filing: [Term] = [
        Term(
            code: "turnover_declaration",
            name: Phrase(
                nl: "omzetaangifte", fr: "déclaration de chiffre d'affaires", de: "Umsatzerklärung",
                en: "turnover declaration"),
            meaning: Phrase(
                nl: "De jaarlijkse opgave van de totale omzet en van het deel aan detailhandelaars en eindgebruikers.",
                fr:
                    "L'indication annuelle du chiffre d'affaires total et de la part aux détaillants et utilisateurs "
                    + "finaux.",
                de: "Die jährliche Angabe des Gesamtumsatzes und des Teils an Einzelhändler und Endnutzer.",
                en: "The yearly statement of the total turnover and of the part to retailers and end users.")),
        Term(
            code: "self_control_guide",
            name: Phrase(
                nl: "gids voor autocontrole", fr: "guide d'autocontrôle", de: "Leitfaden zur Eigenkontrolle",
                en: "self-control guide"),
            meaning: Phrase(
                nl: "Een distributeur die verklaart hem te volgen, krijgt een vermindering.",
                fr: "Un distributeur qui déclare le suivre obtient une réduction.",
                de: "Ein Händler, der erklärt, ihn zu befolgen, erhält eine Minderung.",
                en: "A distributor that declares to follow it gets a reduction.")),
        Term(
            code: "ex_officio",
            name: Phrase(nl: "ambtshalve", fr: "d'office", de: "von Amts wegen", en: "ex officio"),
            meaning: Phrase(
                nl: "Door het agentschap zelf vastgesteld, omdat er geen aangifte was.",
                fr: "Fixé par l'agence elle-même, faute de déclaration.",
                de: "Von der Agentur selbst festgesetzt, weil es keine Erklärung gab.",
                en: "Set by the agency itself, because there was no declaration.")),
        Term(
            code: "structured_communication",
            name: Phrase(
                nl: "gestructureerde mededeling", fr: "communication structurée", de: "strukturierte Mitteilung",
                en: "structured communication"),
            meaning: Phrase(
                nl: "Het nummer op de factuur waarmee een betaling wordt herkend.",
                fr: "Le numéro sur la facture qui permet de reconnaître un paiement.",
                de: "Die Nummer auf der Rechnung, an der eine Zahlung erkannt wird.",
                en: "The number on the invoice by which a payment is recognised.")),
        Term(
            code: "agency",
            name: Phrase(
                nl: "Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten (FAGG)",
                fr: "Agence fédérale des médicaments et des produits de santé (AFMPS)",
                de: "Föderalagentur für Arzneimittel und Gesundheitsprodukte (FAAGP)",
                en: "Federal Agency for Medicines and Health Products (FAMHP)"),
            meaning: Phrase(
                nl: "Waaraan de bijdrage verschuldigd is.", fr: "À qui la contribution est due.",
                de: "Der Agentur ist der Beitrag geschuldet.", en: "To which the contribution is owed.")),
    ]
}
