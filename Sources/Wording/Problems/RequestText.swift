import Values

/// What is said of requests to the service.
enum RequestText {
    static let routeUnknown = Phrase(
        nl: "Op het adres “{value}” is niets. De adressen staan in /openapi.json.",
        fr: "Il n'y a rien à l'adresse « {value} ». Les adresses figurent dans /openapi.json.",
        de: "Unter der Adresse „{value}“ gibt es nichts. Die Adressen stehen in /openapi.json.",
        en: "There is nothing at the address “{value}”. The addresses stand in /openapi.json.")

    static let methodUnknown = Phrase(
        nl: "“{value}” kan hier niet. Gebruik: {known}.",
        fr: "« {value} » n'est pas possible ici. Utilisez : {known}.",
        de: "„{value}“ geht hier nicht. Verwenden Sie: {known}.",
        en: "“{value}” cannot be done here. Use: {known}.")

    static let mediaTypeUnsupported = Phrase(
        nl: "De inhoud is van de soort “{value}”. Stuur een van deze soorten en noem die in Content-Type: {known}.",
        fr: "Le contenu est du type « {value} ». Envoyez l'un de ces types et nommez-le dans Content-Type : {known}.",
        de: "Der Inhalt ist vom Typ „{value}“. Senden Sie einen dieser Typen und nennen Sie ihn in Content-Type: "
            + "{known}.",
        en: "The content is of type “{value}”. Send one of these types and name it in Content-Type: {known}.")

    static let encoded = Phrase(
        nl: "De inhoud is verpakt: Content-Encoding: {encoding}. Stuur hem onverpakt, zonder die regel.",
        fr: "Le contenu est encodé : Content-Encoding: {encoding}. Envoyez-le tel quel, sans cette ligne.",
        de: "Der Inhalt ist gepackt: Content-Encoding: {encoding}. Senden Sie ihn ungepackt, ohne diese Zeile.",
        en: "The content is packed: Content-Encoding: {encoding}. Send it as it is, without that line.")

    static let mediaTypeUnacceptable = Phrase(
        nl: "Dit antwoord bestaat niet als “{value}”. Vraag in Accept om een van deze soorten: {known}.",
        fr: "Cette réponse n'existe pas comme « {value} ». Demandez dans Accept l'un de ces types : {known}.",
        de: "Diese Antwort gibt es nicht als „{value}“. Verlangen Sie in Accept einen dieser Typen: {known}.",
        en: "This answer does not exist as “{value}”. Ask in Accept for one of these types: {known}.")

    static let batchUnknown = Phrase(
        nl: "Er is geen reeks “{id}” van u. Schrijf het adres dat bij het indienen in Location stond.",
        fr: "Aucun lot « {id} » ne vous appartient. Écrivez l'adresse que Location donnait lors du dépôt.",
        de: "Es gibt keinen Stapel „{id}“ von Ihnen. Schreiben Sie die Adresse, die beim Einreichen in Location stand.",
        en: "There is no batch “{id}” of yours. Write the address that Location gave when it was handed in.")

    static let bodyMissing = Phrase(
        nl: "Het verzoek heeft geen inhoud. Stuur die mee als {known}.",
        fr: "La demande n'a pas de contenu. Joignez-le comme {known}.",
        de: "Die Anfrage hat keinen Inhalt. Senden Sie ihn mit als {known}.",
        en: "The request has no content. Send it along as {known}.")

    static let bodyTooLarge = Phrase(
        nl: "De inhoud is groter dan {largest}. Stuur minder in één keer.",
        fr: "Le contenu dépasse {largest}. Envoyez-en moins à la fois.",
        de: "Der Inhalt ist größer als {largest}. Senden Sie weniger auf einmal.",
        en: "The content is larger than {largest}. Send less at once.")

    static let bodyBroken = Phrase(
        nl: "De inhoud kwam niet volledig aan, of niet zoals HTTP het voorschrijft. Stuur het verzoek opnieuw.",
        fr: "Le contenu n'est pas arrivé en entier, ou pas comme HTTP le prescrit. Renvoyez la demande.",
        de: "Der Inhalt kam nicht vollständig an, oder nicht so, wie HTTP es vorschreibt. Senden Sie die Anfrage "
            + "erneut.",
        en: "The content did not arrive whole, or not as HTTP prescribes. Send the request again.")

    static let parameterUnknown = Phrase(
        nl: "De parameter “{value}” bestaat hier niet. Gebruik: {known}.",
        fr: "Le paramètre « {value} » n'existe pas ici. Utilisez : {known}.",
        de: "Den Parameter „{value}“ gibt es hier nicht. Verwenden Sie: {known}.",
        en: "There is no parameter “{value}” here. Use: {known}.")

    static let parameterRepeated = Phrase(
        nl: "De parameter “{value}” staat er meer dan eens. Schrijf hem één keer.",
        fr: "Le paramètre « {value} » figure plus d'une fois. Écrivez-le une seule fois.",
        de: "Der Parameter „{value}“ steht mehr als einmal da. Schreiben Sie ihn einmal.",
        en: "The parameter “{value}” stands there more than once. Write it once.")

    static let parameterMissing = Phrase(
        nl: "De parameter “{value}” ontbreekt. Schrijf hem in het adres.",
        fr: "Le paramètre « {value} » manque. Écrivez-le dans l'adresse.",
        de: "Der Parameter „{value}“ fehlt. Schreiben Sie ihn in die Adresse.",
        en: "The parameter “{value}” is missing. Write it in the address.")

    static let cursorUnknown = Phrase(
        nl: "“{value}” is geen plaats in deze lijst. Gebruik “next” van de vorige bladzijde, of begin vooraan.",
        fr: "« {value} » n'est pas un endroit de cette liste. Utilisez « next » de la page précédente, ou recommencez "
            + "au début.",
        de: "„{value}“ ist keine Stelle dieser Liste. Verwenden Sie „next“ der vorigen Seite oder beginnen Sie vorn.",
        en: "“{value}” is no place in this list. Use “next” of the page before, or begin at the start.")

    static let fieldMalformed = Phrase(
        nl: "“{value}” heeft niet de vorm die hier hoort. Schrijf bijvoorbeeld {expected}.",
        fr: "« {value} » n'a pas la forme attendue ici. Écrivez par exemple {expected}.",
        de: "„{value}“ hat nicht die Form, die hierher gehört. Schreiben Sie zum Beispiel {expected}.",
        en: "“{value}” does not have the form that belongs here. Write for example {expected}.")

    static let parameterMalformed = Phrase(
        nl: "“{value}” past hier niet. Schrijf {expected}.",
        fr: "« {value} » ne convient pas ici. Écrivez {expected}.",
        de: "„{value}“ passt hier nicht. Schreiben Sie {expected}.",
        en: "“{value}” does not fit here. Write {expected}.")

    static let headerMalformed = Phrase(
        nl: "De hoofding {header} kan niet gelezen worden: “{value}”. Schrijf {expected}.",
        fr: "L'en-tête {header} est illisible : « {value} ». Écrivez {expected}.",
        de: "Der Header {header} ist nicht lesbar: „{value}“. Schreiben Sie {expected}.",
        en: "The header {header} cannot be read: “{value}”. Write {expected}.")

    static let versionMissing = Phrase(
        nl: "Zeg welke versie u wijzigt: schrijf haar ETag in If-Match. De huidige is {version}.",
        fr: "Dites quelle version vous modifiez : écrivez son ETag dans If-Match. L'actuelle est {version}.",
        de: "Sagen Sie, welche Version Sie ändern: Schreiben Sie deren ETag in If-Match. Die aktuelle ist {version}.",
        en: "Say which version you change: write its ETag in If-Match. The current one is {version}.")

    static let versionDiffers = Phrase(
        nl: "Intussen is dit gewijzigd: u wijzigt versie {value}, de huidige is {version}. Haal die op, bekijk wat "
            + "anders is en probeer opnieuw.",
        fr: "Ceci a été modifié entre-temps : vous modifiez la version {value}, l'actuelle est {version}. "
            + "Consultez-la, voyez ce qui diffère et réessayez.",
        de: "Dies wurde inzwischen geändert: Sie ändern Version {value}, die aktuelle ist {version}. Rufen Sie diese "
            + "ab, sehen Sie nach, was anders ist, und versuchen Sie es erneut.",
        en: "This was changed in the meantime: you change version {value}, the current one is {version}. Fetch it, "
            + "look what differs, and try again.")

    static let tokenMissing = Phrase(
        nl: "Hiervoor moet u zeggen wie u bent. Haal een toegangsbewijs op met POST /oauth/token en schrijf het in "
            + "Authorization: Bearer ….",
        fr: "Pour ceci, vous devez dire qui vous êtes. Obtenez un jeton par POST /oauth/token et écrivez-le dans "
            + "Authorization: Bearer ….",
        de: "Hierfür müssen Sie sagen, wer Sie sind. Holen Sie ein Token mit POST /oauth/token und schreiben Sie es in "
            + "Authorization: Bearer ….",
        en: "For this you must say who you are. Get a token with POST /oauth/token and write it in Authorization: "
            + "Bearer ….")

    static let connectionForeign = Phrase(
        nl: "De dienst antwoordt zonder TLS alleen aan deze machine en aan zijn proxy's, en {address} is er geen van. "
            + "Gebruik het openbare adres; wie de dienst beheert, noemt een proxy met --trusted-proxies.",
        fr: "Sans TLS, le service ne répond qu'à cette machine et à ses proxys, et {address} n'en est pas un. Utilisez "
            + "l'adresse publique ; l'exploitant du service nomme un proxy avec --trusted-proxies.",
        de: "Ohne TLS antwortet der Dienst nur dieser Maschine und seinen Proxys, und {address} ist keiner davon. "
            + "Nutzen Sie die öffentliche Adresse; wer den Dienst betreibt, nennt einen Proxy mit --trusted-proxies.",
        en: "Without TLS the service answers this machine and its proxies alone, and {address} is none of them. Use "
            + "the public address; who runs the service names a proxy with --trusted-proxies.")

    static let serviceFault = Phrase(
        nl: "Er ging bij ons iets mis; hiervan is niets bewaard. Probeer het later opnieuw en noem dan dit kenmerk: "
            + "{request}.",
        fr: "Une erreur s'est produite chez nous ; rien de ceci n'a été enregistré. Réessayez plus tard et citez "
            + "cette référence : {request}.",
        de: "Bei uns ist etwas schiefgegangen; hiervon wurde nichts gespeichert. Versuchen Sie es später erneut und "
            + "nennen Sie dieses Kennzeichen: {request}.",
        en: "Something went wrong on our side; nothing of this was stored. Try again later and quote this reference: "
            + "{request}.")

    static let serviceBusy = Phrase(
        nl: "De dienst heeft het te druk; hiervan is niets gedaan. Probeer het over enkele seconden opnieuw.",
        fr: "Le service est surchargé ; rien de ceci n'a été fait. Réessayez dans quelques secondes.",
        de: "Der Dienst ist überlastet; hiervon wurde nichts getan. Versuchen Sie es in einigen Sekunden erneut.",
        en: "The service is too busy; nothing of this was done. Try again in a few seconds.")

    static let serviceStopping = Phrase(
        nl: "De dienst wordt gestopt en neemt niets nieuws aan. Probeer het over enkele seconden opnieuw.",
        fr: "Le service est en cours d'arrêt et n'accepte plus rien. Réessayez dans quelques secondes.",
        de: "Der Dienst wird angehalten und nimmt nichts Neues an. Versuchen Sie es in einigen Sekunden erneut.",
        en: "The service is stopping and takes in nothing new. Try again in a few seconds.")
}
