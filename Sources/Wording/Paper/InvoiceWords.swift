public import Billing
public import Values

/// What invoices and credit notes say, on paper and in their electronic form.
public enum InvoiceWords {
    public static let invoice = Phrase(nl: "Factuur", fr: "Facture", de: "Rechnung", en: "Invoice")
    public static let creditNote = Phrase(nl: "Creditnota", fr: "Note de crédit", de: "Gutschrift", en: "Credit note")

    /// Jaarlijkse bijdrage (art. 14/9), heffing op de omzet (art. 14/2).
    public static func item(_ kind: InvoiceKind) -> Phrase {
        switch kind {
        case .activity:
            Phrase(
                nl: "Jaarlijkse bijdrage {year}", fr: "Contribution annuelle {year}", de: "Jährlicher Beitrag {year}",
                en: "Annual contribution {year}")
        case .levy:
            Phrase(
                nl: "Heffing op de omzet {year}", fr: "Redevance sur le chiffre d'affaires {year}",
                de: "Abgabe auf den Umsatz {year}", en: "Turnover levy {year}")
        }
    }

    public static func subject(_ kind: InvoiceKind) -> Phrase {
        switch kind {
        case .activity:
            Phrase(
                nl: "Jaarlijkse bijdrage van de economische actoren in medische hulpmiddelen, bijdragejaar {year}",
                fr: "Contribution annuelle des opérateurs économiques (dispositifs médicaux), "
                    + "année de contribution {year}",
                de: "Jährlicher Beitrag der Wirtschaftsakteure für Medizinprodukte, Beitragsjahr {year}",
                en: "Annual contribution of economic operators in medical devices, contribution year {year}")
        case .levy:
            Phrase(
                nl: "Heffing op de omzet van medische hulpmiddelen, bijdragejaar {year}",
                fr: "Redevance sur le chiffre d'affaires des dispositifs médicaux, année de contribution {year}",
                de: "Abgabe auf den Umsatz mit Medizinprodukten, Beitragsjahr {year}",
                en: "Levy on the turnover of medical devices, contribution year {year}")
        }
    }

    // MARK: Head

    public static let sender = Phrase(nl: "Van", fr: "De", de: "Von", en: "From")
    public static let addressee = Phrase(nl: "Aan", fr: "À", de: "An", en: "To")
    public static let attention = Phrase(
        nl: "t.a.v. {name}", fr: "à l'attention de {name}", de: "z. Hd. {name}", en: "attn {name}")
    public static let number = Phrase(nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number")
    public static let issued = Phrase(nl: "Datum", fr: "Date", de: "Datum", en: "Date")
    public static let due = Phrase(
        nl: "Uiterlijk te betalen op", fr: "À payer au plus tard le", de: "Zahlbar bis", en: "Payable by")
    public static let declaration = Phrase(nl: "Aangifte", fr: "Déclaration", de: "Erklärung", en: "Declaration")

    public static let revision = Phrase(
        nl: "{declaration}, versie {revision}", fr: "{declaration}, version {revision}",
        de: "{declaration}, Fassung {revision}", en: "{declaration}, revision {revision}")

    public static let exOfficio = Phrase(
        nl: "ambtshalve vastgesteld, omdat niets is aangegeven (Q8)",
        fr: "fixée d'office, parce que rien n'a été déclaré (Q8)",
        de: "von Amts wegen festgesetzt, weil nichts erklärt wurde (Q8)",
        en: "set ex officio, since nothing was declared (Q8)")

    public static let replaces = Phrase(nl: "Vervangt", fr: "Remplace", de: "Ersetzt", en: "Replaces")
    public static let credits = Phrase(
        nl: "Crediteert", fr: "Annule", de: "Storniert", en: "Takes back")
    public static let reference = Phrase(
        nl: "{number} van {date}", fr: "{number} du {date}", de: "{number} vom {date}", en: "{number} of {date}")

    // MARK: Amounts

    public static let owed = Phrase(
        nl: "Wat u verschuldigd bent", fr: "Ce que vous devez", de: "Was Sie schulden", en: "What you owe")
    public static let credited = Phrase(
        nl: "Wat gecrediteerd wordt", fr: "Ce qui est annulé", de: "Was storniert wird", en: "What is taken back")
    public static let line = Phrase(nl: "Omschrijving", fr: "Description", de: "Beschreibung", en: "Description")
    public static let base = Phrase(nl: "Grondslag", fr: "Base", de: "Grundlage", en: "Base")
    public static let rate = Phrase(nl: "Tarief", fr: "Tarif", de: "Tarif", en: "Rate")
    public static let amount = Phrase(nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount")
    public static let total = Phrase(nl: "Totaal", fr: "Total", de: "Gesamt", en: "Total")

    /// A count with its unit: one, and any other.
    public static func entities(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(nl: "{count} entiteit", fr: "{count} entité", de: "{count} Einheit", en: "{count} entity")
            : Phrase(nl: "{count} entiteiten", fr: "{count} entités", de: "{count} Einheiten", en: "{count} entities")
    }

    public static let perEntity = Phrase(
        nl: "{amount} per entiteit", fr: "{amount} par entité", de: "{amount} je Einheit", en: "{amount} per entity")
    public static let entityCount = Phrase(nl: "Entiteiten", fr: "Entités", de: "Einheiten", en: "Entities")
    public static let entityCost = Phrase(
        nl: "Kost per entiteit", fr: "Coût d'une entité", de: "Kosten je Einheit", en: "Cost per entity")
    public static let levyTurnover = Phrase(
        nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis à la redevance",
        de: "Umsatz für die Abgabe",
        en: "Turnover that the levy is due on")
    public static let levyRate = Phrase(
        nl: "Tarief van de heffing", fr: "Taux de la redevance", de: "Satz der Abgabe", en: "Rate of the levy")

    /// Buiten het toepassingsgebied van de btw (art. 6 W.Btw).
    public static let exemption = Phrase(
        nl: "Niet onderworpen aan btw", fr: "Non soumis à la TVA", de: "Nicht der MwSt. unterworfen",
        en: "Not subject to VAT")
    public static let noVAT = Phrase(
        nl: "Niet onderworpen aan btw: een overheid heft de bijdrage als zodanig, ze levert er niets voor.",
        fr: "Non soumis à la TVA : une autorité publique perçoit la contribution en tant que telle, sans rien fournir.",
        de: "Nicht der MwSt. unterworfen: Eine Behörde erhebt den Beitrag als solche und liefert nichts dafür.",
        en: "Not subject to VAT: a public authority levies the contribution as such, and supplies nothing for it.")
}
