import Values

/// What is said of what may happen to a declaration, and of declarations beside one another.
enum LifeText {
    static let yearNotOpen = Phrase(
        nl: "Voor het bijdragejaar {year} worden nog geen aangiften aangenomen. Dien de aangifte in vanaf {from}.",
        fr: "Les déclarations pour l'année de contribution {year} ne sont pas encore acceptées. Introduisez la "
            + "déclaration à partir du {from}.",
        de: "Für das Beitragsjahr {year} werden noch keine Erklärungen angenommen. Reichen Sie die Erklärung ab "
            + "{from} ein.",
        en: "Declarations for the contribution year {year} are not accepted yet. Hand in the declaration from {from} "
            + "on.")

    static let yearBeforeOpening = Phrase(
        nl: "Het FAGG heeft het bijdragejaar {year} nog niet geopend voor aangiften. Dien de aangifte in zodra het "
            + "open is.",
        fr: "L'AFMPS n'a pas encore ouvert l'année de contribution {year} aux déclarations. Introduisez la déclaration "
            + "dès qu'elle est ouverte.",
        de: "Die FAAGP hat das Beitragsjahr {year} noch nicht für Erklärungen geöffnet. Reichen Sie die Erklärung ein, "
            + "sobald es offen ist.",
        en: "The FAMHP has not opened the contribution year {year} for declarations yet. Hand in the declaration once "
            + "it is open.")

    static let yearClosed = Phrase(
        nl: "Voor het bijdragejaar {year} worden geen aangiften meer aangenomen. Neem contact op met het FAGG.",
        fr: "Les déclarations pour l'année de contribution {year} ne sont plus acceptées. Prenez contact avec "
            + "l'AFMPS.",
        de: "Für das Beitragsjahr {year} werden keine Erklärungen mehr angenommen. Nehmen Sie Kontakt mit der FAAGP "
            + "auf.",
        en: "Declarations for the contribution year {year} are no longer accepted. Contact the FAMHP.")

    /// As the agency reads it, which is whom others turn to.
    static let yearClosedToAgency = Phrase(
        nl: "De aangiften voor het bijdragejaar {year} zijn afgesloten. Wilt u er een vaststellen of laten verbeteren, "
            + "heropen ze dan eerst, op de pagina van de bijdrageplichtige.",
        fr: "Les déclarations pour l'année de contribution {year} sont clôturées. Pour en fixer une ou la faire "
            + "corriger, rouvrez-la d'abord, sur la page du redevable.",
        de: "Die Erklärungen für das Beitragsjahr {year} sind abgeschlossen. Um eine festzusetzen oder berichtigen zu "
            + "lassen, öffnen Sie sie zuerst wieder, auf der Seite des Abgabepflichtigen.",
        en: "Declarations for the contribution year {year} are closed. To set one or have it corrected, reopen it "
            + "first, on the page of its contributor.")

    static let yearNotClosed = Phrase(
        nl: "Voor het bijdragejaar {year} worden nog aangiften aangenomen. Laat de aangifte gewoon verbeteren.",
        fr: "Les déclarations pour l'année de contribution {year} sont encore acceptées. Faites simplement corriger la "
            + "déclaration.",
        de: "Erklärungen für das Beitragsjahr {year} werden noch angenommen. Lassen Sie die Erklärung einfach "
            + "berichtigen.",
        en: "Declarations for the contribution year {year} are still accepted. Have the declaration corrected as usual."
    )

    static let declarationReopened = Phrase(
        nl: "De aangifte {declaration} is al heropend. Laat ze eerst indienen, verbeteren of intrekken.",
        fr: "La déclaration {declaration} est déjà rouverte. Faites-la d'abord introduire, corriger ou retirer.",
        de: "Die Erklärung {declaration} ist schon wieder offen. Lassen Sie sie zuerst einreichen, berichtigen oder "
            + "zurückziehen.",
        en: "The declaration {declaration} is reopened already. Have it handed in, corrected or withdrawn first.")

    static let yearLate = Phrase(
        nl: "Deze aangifte komt na de laatste dag voor {year}, {deadline}. Ze wordt nog aanvaard.",
        fr: "Cette déclaration arrive après le dernier jour pour {year}, le {deadline}. Elle est encore acceptée.",
        de: "Diese Erklärung kommt nach dem letzten Tag für {year}, dem {deadline}. Sie wird noch angenommen.",
        en: "This declaration comes after the last day for {year}, {deadline}. It is still taken in.")

    static let declarationUnknown = Phrase(
        nl: "Er is geen aangifte {declaration}. Kijk het bijdragejaar en het nummer van de aangever na.",
        fr: "Il n'y a pas de déclaration {declaration}. Vérifiez l'année de contribution et le numéro du déclarant.",
        de: "Es gibt keine Erklärung {declaration}. Prüfen Sie das Beitragsjahr und die Nummer des Erklärenden.",
        en: "There is no declaration {declaration}. Check the contribution year and the number of the declarant.")

    static let contributorUnknown = Phrase(
        nl: "“{contributor}” is geen nummer van een bijdrageplichtige. Schrijf het ondernemingsnummer, het "
            + "buitenlandse btw-nummer of het SRN zoals het in de aangifte staat.",
        fr: "« {contributor} » n'est pas le numéro d'un redevable. Écrivez le numéro d'entreprise, le numéro de TVA "
            + "étranger ou le SRN tel qu'il figure dans la déclaration.",
        de: "„{contributor}“ ist keine Nummer eines Abgabepflichtigen. Schreiben Sie die Unternehmensnummer, die "
            + "ausländische MwSt.-Nummer oder die SRN so, wie sie in der Erklärung steht.",
        en: "“{contributor}” is no number of a contributor. Write the enterprise number, the foreign VAT number or the "
            + "SRN as it stands in the declaration.")

    static let declarationWithdrawn = Phrase(
        nl: "De aangifte {declaration} is ingetrokken en telt dus niet meer. Dien ze opnieuw in als ze toch geldt.",
        fr: "La déclaration {declaration} a été retirée et n'aboutit donc à rien. Introduisez-la de nouveau si elle "
            + "vaut quand même.",
        de: "Die Erklärung {declaration} wurde zurückgezogen und führt daher zu keinem Beitrag. Reichen Sie sie "
            + "erneut ein, wenn sie doch gilt.",
        en: "The declaration {declaration} was withdrawn, so it comes to nothing. Hand it in again if it holds after "
            + "all.")

    static let declarationExists = Phrase(
        nl: "De aangifte {declaration} is al ingediend. Dien een verbetering van versie {revision} in, met de reden.",
        fr: "La déclaration {declaration} a déjà été introduite. Introduisez une correction de la version "
            + "{revision}, avec son motif.",
        de: "Die Erklärung {declaration} wurde schon eingereicht. Reichen Sie eine Berichtigung der Fassung "
            + "{revision} ein, mit dem Grund.",
        en: "The declaration {declaration} was already handed in. Hand in a correction of revision {revision}, with "
            + "the reason.")

    static let nothingToCorrect = Phrase(
        nl: "Er is geen ingediende aangifte {declaration} die kan worden verbeterd. Dien ze in als nieuwe aangifte, "
            + "zonder verbetering, of kijk het bijdragejaar en het nummer na.",
        fr: "Il n'y a pas de déclaration {declaration} introduite à corriger. Introduisez-la comme nouvelle "
            + "déclaration, sans correction, ou vérifiez l'année de contribution et le numéro.",
        de: "Es gibt keine eingereichte Erklärung {declaration}, die berichtigt werden kann. Reichen Sie sie als "
            + "neue Erklärung ohne Berichtigung ein oder prüfen Sie das Beitragsjahr und die Nummer.",
        en: "There is no declaration {declaration} handed in that can be corrected. Hand it in as a new declaration, "
            + "without a correction, or check the contribution year and the number.")

    static let revisionConflict = Phrase(
        nl: "De verbetering gaat over versie {given}, maar iemand heeft de aangifte intussen gewijzigd. Bekijk "
            + "versie {current} en verbeter die.",
        fr: "La correction porte sur la version {given}, mais quelqu'un a modifié la déclaration entre-temps. "
            + "Consultez la version {current} et corrigez celle-là.",
        de: "Die Berichtigung betrifft die Fassung {given}, aber jemand hat die Erklärung inzwischen geändert. Sehen "
            + "Sie sich die Fassung {current} an und berichtigen Sie diese.",
        en: "The correction is of revision {given}, but somebody has changed the declaration meanwhile. Look at "
            + "revision {current} and correct that one.")

    static let duplicate = Phrase(
        nl: "Dezelfde inhoud is al ingediend, met ontvangstbewijs {reference}. Ga na of u iets wilde wijzigen.",
        fr: "Le même contenu a déjà été introduit, sous l'accusé de réception {reference}. Vérifiez si vous vouliez "
            + "modifier quelque chose.",
        de: "Derselbe Inhalt wurde schon eingereicht, mit der Empfangsbestätigung {reference}. Prüfen Sie, ob Sie "
            + "etwas ändern wollten.",
        en: "The same content was already handed in, with receipt {reference}. Check whether you meant to change "
            + "something.")

    /// The tick is called so on the page of uploads.
    static let takenBack = Phrase(
        nl: "{person} heeft deze aangifte, met dezelfde inhoud, op {at} ingetrokken; ze is niet opnieuw ingediend. "
            + "Wilt u dat wel, wijzig dan wat anders moet zijn, dien ze in met het formulier, of vink bij het opladen "
            + "“Ook opnieuw indienen wat ingetrokken is” aan.",
        fr: "{person} a retiré cette déclaration, au même contenu, le {at} ; elle n'a pas été introduite à nouveau. Si "
            + "vous le souhaitez, modifiez ce qui doit l'être, introduisez-la par le formulaire, ou cochez au "
            + "chargement « Introduire aussi à nouveau ce qui a été retiré ».",
        de: "{person} hat diese Erklärung mit demselben Inhalt am {at} zurückgezogen; sie wurde nicht erneut "
            + "eingereicht. Wünschen Sie das, so ändern Sie, was anders sein soll, reichen Sie sie mit dem Formular "
            + "ein, oder kreuzen Sie beim Hochladen „Auch Zurückgezogenes erneut einreichen“ an.",
        en: "{person} withdrew this declaration, with the same content, on {at}; it was not handed in again. If you "
            + "want that, change what is to be different, hand it in with the form, or tick “Also hand in again what "
            + "was withdrawn” when you upload.")

    static let batchTwin = Phrase(
        nl: "Deze aangifte is van dezelfde aangever en voor hetzelfde jaar als aangifte {record} van deze zending. "
            + "Behoud één van beide.",
        fr: "Cette déclaration est du même déclarant et pour la même année que la déclaration {record} de cet envoi. "
            + "Conservez l'une des deux.",
        de: "Diese Erklärung ist vom selben Erklärenden und für dasselbe Jahr wie die Erklärung {record} dieser "
            + "Sendung. Behalten Sie eine von beiden bei.",
        en: "This declaration is of the same declarant and for the same year as declaration {record} of this batch. "
            + "Keep one of the two.")

    static let batchTwinDiffers = Phrase(
        nl: "De totale omzet is hier {total} euro, maar {other} euro in aangifte {record} van deze zending, van "
            + "dezelfde aangever voor hetzelfde jaar. Ga na welk bedrag klopt.",
        fr: "Le chiffre d'affaires total est ici de {total} euros, mais de {other} euros dans la déclaration "
            + "{record} de cet envoi, du même déclarant pour la même année. Vérifiez quel montant est exact.",
        de: "Der Gesamtumsatz beträgt hier {total} Euro, in der Erklärung {record} dieser Sendung, vom selben "
            + "Erklärenden für dasselbe Jahr, aber {other} Euro. Prüfen Sie, welcher Betrag stimmt.",
        en: "The total turnover is {total} euros here, but {other} euros in declaration {record} of this batch, of "
            + "the same declarant for the same year. Check which amount is right.")

    static let batchRefused = Phrase(
        nl: "Van deze zending is niets aangenomen; aantal aangiften met fouten: {count}. Verbeter die en dien de "
            + "hele zending opnieuw in.",
        fr: "Rien de cet envoi n'a été accepté ; nombre de déclarations avec des erreurs : {count}. Corrigez-les et "
            + "introduisez à nouveau l'envoi entier.",
        de: "Von dieser Sendung wurde nichts angenommen; Zahl der Erklärungen mit Fehlern: {count}. Berichtigen Sie "
            + "diese und reichen Sie die ganze Sendung neu ein.",
        en: "Nothing of this batch was taken in; number of declarations with errors: {count}. Correct those and hand "
            + "in the whole batch again.")

    static let correctionElsewhere = Phrase(
        nl: "Dit adres is dat van aangifte {address}, en het document is aangifte {declaration}. Stuur het naar zijn "
            + "eigen adres, of schrijf de aangever en het jaar van dit adres.",
        fr: "Cette adresse est celle de la déclaration {address}, et le document est la déclaration {declaration}. "
            + "Envoyez-le à sa propre adresse, ou écrivez le déclarant et l'année de cette adresse.",
        de: "Diese Adresse ist die der Erklärung {address}, und das Dokument ist die Erklärung {declaration}. Senden "
            + "Sie es an seine eigene Adresse, oder schreiben Sie den Erklärenden und das Jahr dieser Adresse.",
        en: "This address is that of declaration {address}, and the document is declaration {declaration}. Send it to "
            + "its own address, or write the declarant and the year of this one.")

    static let eventImpossible = Phrase(
        nl: "De status van deze aangifte is “{state}”, en dan kan dit niet: {event}. Kies wat nu mogelijk is: "
            + "{possible}.",
        fr: "Le statut de cette déclaration est « {state} », ce qui ne permet pas ceci : {event}. Choisissez ce qui "
            + "est possible maintenant : {possible}.",
        de: "Der Status dieser Erklärung ist „{state}“, und dann ist dies nicht möglich: {event}. Wählen Sie, was "
            + "jetzt möglich ist: {possible}.",
        en: "The state of this declaration is “{state}”, which does not allow this: {event}. Choose what is possible "
            + "now: {possible}.")

    static let role = Phrase(
        nl: "Uw rol laat dit niet toe: {event}. Laat het doen door wie deze rol heeft: {role}.",
        fr: "Votre rôle ne permet pas ceci : {event}. Faites-le faire par une personne qui a ce rôle : {role}.",
        de: "Ihre Rolle erlaubt dies nicht: {event}. Lassen Sie es von jemandem mit dieser Rolle tun: {role}.",
        en: "Your role does not allow this: {event}. Have it done by somebody with this role: {role}.")

    static let reasonMissing = Phrase(
        nl: "Voor deze stap is een reden nodig: {event}. Schrijf waarom u hem zet.",
        fr: "Un motif est nécessaire pour cette étape : {event}. Écrivez pourquoi vous la faites.",
        de: "Für diesen Schritt ist ein Grund nötig: {event}. Schreiben Sie, warum Sie ihn tun.",
        en: "This step needs a reason: {event}. Write why you take it.")

    static let idempotencyConflict = Phrase(
        nl: "De sleutel “{key}” is al gebruikt voor een andere inhoud. Gebruik voor een nieuwe inhoud een nieuwe "
            + "sleutel.",
        fr: "La clé « {key} » a déjà été utilisée pour un autre contenu. Utilisez une nouvelle clé pour un nouveau "
            + "contenu.",
        de: "Der Schlüssel „{key}“ wurde schon für einen anderen Inhalt verwendet. Verwenden Sie für einen neuen "
            + "Inhalt einen neuen Schlüssel.",
        en: "The key “{key}” was already used for another content. Use a new key for a new content.")
}
