import Values

/// Mandates, software and messages.
enum MandateText {
    static let dates = Phrase(
        nl: "De periode van {from} tot en met {until} is voorbij of begint na haar einde. Schrijf een einde dat nog "
            + "komt en na het begin ligt.",
        fr: "La période du {from} au {until} est passée ou commence après sa fin. Écrivez une fin à venir, après "
            + "le début.",
        de: "Die Zeit von {from} bis {until} ist vorbei oder beginnt nach ihrem Ende. Schreiben Sie ein Ende, "
            + "das noch kommt und nach dem Anfang liegt.",
        en: "The time from {from} to {until} is over, or begins after its end. Write an end that is still to "
            + "come, after the start.")

    static let toItself = Phrase(
        nl: "Een organisatie geeft zichzelf geen mandaat. Voeg de persoon toe als gebruiker.",
        fr: "Une organisation ne se donne pas de mandat à elle-même. Ajoutez la personne comme utilisateur.",
        de: "Eine Organisation erteilt sich selbst keine Vollmacht. Fügen Sie die Person als Benutzer hinzu.",
        en: "An organisation gives itself no mandate. Add the person as a user.")

    static let mandateUnknown = Phrase(
        nl: "Er is geen lopend mandaat met nummer {number} dat u mag beëindigen. Kijk de lijst van mandaten na.",
        fr: "Il n'y a pas de mandat en cours avec le numéro {number} auquel vous pouvez mettre fin. Vérifiez la "
            + "liste des mandats.",
        de: "Es gibt keine laufende Vollmacht mit der Nummer {number}, die Sie beenden dürfen. Prüfen Sie die "
            + "Liste der Vollmachten.",
        en: "There is no mandate with number {number} under way that you may end. Check the list of mandates.")

    static let clientExists = Phrase(
        nl: "De software {client} bestaat al. Maak ze aan met een ander kenmerk.",
        fr: "Le logiciel {client} existe déjà. Créez-le sous un autre identifiant.",
        de: "Die Software {client} gibt es schon. Legen Sie sie mit einer anderen Kennung an.",
        en: "The software {client} exists already. Create it with another identifier.")

    static let clientUnknown = Phrase(
        nl: "Er is geen software {client} met geldige toegangsgegevens. Kijk de lijst na.",
        fr: "Il n'y a pas de logiciel {client} avec des identifiants valables. Vérifiez la liste.",
        de: "Es gibt keine Software {client} mit gültigen Zugangsdaten. Prüfen Sie die Liste.",
        en: "There is no software {client} with credentials that hold. Check the list.")

    static let messageUnknown = Phrase(
        nl: "Er is geen bericht {number} dat nog wordt getoond. Kijk de lijst van berichten na.",
        fr: "Il n'y a pas de message {number} encore affiché. Vérifiez la liste des messages.",
        de: "Es gibt keine Nachricht {number}, die noch gezeigt wird. Prüfen Sie die Liste der Nachrichten.",
        en: "There is no message {number} that is still shown. Check the list of messages.")
}
