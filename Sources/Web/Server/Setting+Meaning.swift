public import Values

extension Setting {
    /// What it is for and how it is written.
    public var meaning: Phrase {
        switch self {
        case .host:
            Phrase(
                nl: "Het adres waarop de dienst luistert. Alleen 127.0.0.1 en ::1 mogen zonder proxy.",
                fr: "L'adresse sur laquelle le service écoute. Seules 127.0.0.1 et ::1 se passent de proxy.",
                de: "Die Adresse, auf der der Dienst hört. Nur 127.0.0.1 und ::1 gehen ohne Proxy.",
                en: "The address that the service listens on. Only 127.0.0.1 and ::1 do without a proxy.")
        case .port:
            Phrase(
                nl: "De poort; 0 kiest een vrije.", fr: "Le port ; 0 en choisit un libre.",
                de: "Der Port; 0 wählt einen freien.", en: "The port; 0 picks a free one.")
        case .publicURL:
            Phrase(
                nl: "Het adres waarop browsers de dienst bereiken, met https.",
                fr: "L'adresse à laquelle les navigateurs atteignent le service, en https.",
                de: "Die Adresse, unter der Browser den Dienst erreichen, mit https.",
                en: "The address at which browsers reach the service, with https.")
        case .trustedProxies:
            Phrase(
                nl: "De adressen van de proxy's die TLS verzorgen, met komma's ertussen. Alleen hun woord over het "
                    + "adres van de klant telt.",
                fr: "Les adresses des proxys qui assurent TLS, séparées par des virgules. Seule leur parole sur "
                    + "l'adresse du client compte.",
                de: "Die Adressen der Proxys, die TLS übernehmen, durch Kommas getrennt. Nur deren Wort über die "
                    + "Adresse des Kunden zählt.",
                en: "The addresses of the proxies that do TLS, with commas between them. Only their word about the "
                    + "client's address counts.")
        case .database:
            Phrase(
                nl: "Het pad van een SQLite-bestand, of postgres://GEBRUIKER@HOST:POORT/NAAM.",
                fr: "Le chemin d'un fichier SQLite, ou postgres://UTILISATEUR@HÔTE:PORT/NOM.",
                de: "Der Pfad einer SQLite-Datei oder postgres://BENUTZER@HOST:PORT/NAME.",
                en: "The path of an SQLite file, or postgres://USER@HOST:PORT/NAME.")
        case .sealKey:
            Phrase(
                nl:
                    "Het bestand met de sleutels die ontvangstbewijzen verzegelen; anders naast de databank.",
                fr: "Le fichier des clés qui scellent les accusés ; à côté de la base de données par défaut.",
                de: "Die Datei mit den Schlüsseln, die Empfangsbestätigungen siegeln; ohne Angabe neben der Datenbank.",
                en: "The file of the keys that seal receipts; beside the database if nothing is said.")
        case .secretKey:
            Phrase(
                nl: "Het bestand met 32 geheime bytes (64 hexadecimale cijfers) die bewaarde geheimen versleutelen.",
                fr: "Le fichier de 32 octets secrets (64 chiffres hexadécimaux) qui chiffrent les secrets conservés.",
                de: "Die Datei mit 32 geheimen Bytes (64 Hexadezimalziffern), die gespeicherte Geheimnisse "
                    + "verschlüsseln.",
                en: "The file of 32 secret bytes (64 hexadecimal digits) that encrypt the secrets that are kept.")
        case .oidcIssuer:
            Phrase(
                nl: "De aanmelddienst (OpenID Connect), precies zoals die zichzelf schrijft.",
                fr: "Le service de connexion (OpenID Connect), exactement comme il s'écrit lui-même.",
                de: "Der Anmeldedienst (OpenID Connect), genau wie er sich selbst schreibt.",
                en: "The sign-in service (OpenID Connect), exactly as it writes itself.")
        case .oidcClientID:
            Phrase(
                nl: "Onder welke naam de aanmelddienst ons kent.",
                fr: "Sous quel nom le service de connexion nous connaît.",
                de: "Unter welchem Namen uns der Anmeldedienst kennt.",
                en: "By which name the sign-in service knows us.")
        case .oidcClientSecret:
            Phrase(
                nl: "Ons geheim bij de aanmelddienst; leeg voor een dienst die alleen PKCE vraagt.",
                fr: "Notre secret auprès du service de connexion ; vide pour un service qui ne demande que PKCE.",
                de: "Unser Geheimnis beim Anmeldedienst; leer für einen Dienst, der nur PKCE verlangt.",
                en: "Our secret at the sign-in service; empty for one that asks for PKCE alone.")
        case .oidcLevels:
            Phrase(
                nl: "Welke niveaus van aanmelden (acr) volstaan, met komma's ertussen; “any” voor een dienst zonder "
                    + "niveaus.",
                fr: "Quels niveaux de connexion (acr) suffisent, séparés par des virgules ; « any » pour un service "
                    + "sans niveaux.",
                de: "Welche Anmeldestufen (acr) genügen, durch Kommas getrennt; „any“ für einen Dienst ohne Stufen.",
                en: "Which levels of sign-in (acr) are enough, with commas between them; “any” for a service without "
                    + "levels.")
        case .oidcNumberClaim:
            Phrase(
                nl: "Hoe de aanmelddienst het rijksregisternummer noemt.",
                fr: "Comment le service de connexion nomme le numéro de registre national.",
                de: "Wie der Anmeldedienst die Nationalregisternummer nennt.",
                en: "How the sign-in service calls the number of the national register.")
        case .smtpServer:
            Phrase(
                nl: "De server die mails verstuurt: smtp://… met STARTTLS of smtps://…; zonder TLS alleen op deze "
                    + "machine. Zonder deze instelling worden er geen mails geschreven.",
                fr: "Le serveur qui envoie les mails : smtp://… avec STARTTLS ou smtps://… ; sans TLS seulement sur "
                    + "cette machine. Sans ce réglage, aucun mail n'est écrit.",
                de: "Der Server, der Mails versendet: smtp://… mit STARTTLS oder smtps://…; ohne TLS nur auf dieser "
                    + "Maschine. Ohne diese Einstellung werden keine Mails geschrieben.",
                en: "The server that sends mails: smtp://… with STARTTLS, or smtps://…; without TLS on this machine "
                    + "alone. Without this setting no mails are written.")
        case .smtpUser:
            Phrase(
                nl: "Als wie de dienst zich bij de mailserver aanmeldt.",
                fr: "Comme qui le service se connecte au serveur de mails.",
                de: "Als wer sich der Dienst beim Mailserver anmeldet.",
                en: "As whom the service signs in to the mail server.")
        case .smtpPassword:
            Phrase(
                nl: "Het wachtwoord daarbij.", fr: "Le mot de passe correspondant.", de: "Das Passwort dazu.",
                en: "The password for it.")
        case .mailFrom:
            Phrase(
                nl: "Het adres waarvan mails komen; nodig met een mailserver.",
                fr: "L'adresse dont viennent les mails ; nécessaire avec un serveur de mails.",
                de: "Die Adresse, von der Mails kommen; nötig mit einem Mailserver.",
                en: "The address that mails come from; needed with a mail server.")
        case .peppolFolder:
            Phrase(
                nl:
                    "De map waaruit een toegangspunt van het Peppol-netwerk documenten haalt. Zonder deze "
                    + "instelling gaan "
                    + "documenten alleen per mail.",
                fr:
                    "Le dossier où un point d'accès du réseau Peppol prend les documents. Sans ce réglage, les "
                    + "documents "
                    + "ne partent que par mail.",
                de:
                    "Der Ordner, aus dem ein Zugangspunkt des Peppol-Netzes Dokumente holt. Ohne diese "
                    + "Einstellung gehen "
                    + "Dokumente nur per Mail.",
                en: "The folder from which an access point of the Peppol network takes documents. Without this setting "
                    + "documents go by mail alone.")
        case .sessionIdle:
            Phrase(
                nl: "Na hoeveel minuten zonder verzoek een sessie eindigt.",
                fr: "Après combien de minutes sans demande une session prend fin.",
                de: "Nach wie vielen Minuten ohne Anfrage eine Sitzung endet.",
                en: "After how many minutes without a request a session ends.")
        case .sessionLongest:
            Phrase(
                nl: "Na hoeveel minuten een sessie hoe dan ook eindigt.",
                fr: "Après combien de minutes une session prend fin de toute façon.",
                de: "Nach wie vielen Minuten eine Sitzung auf jeden Fall endet.",
                en: "After how many minutes a session ends whatever happens.")
        case .apiRate:
            Phrase(
                nl: "Hoeveel verzoeken per minuut één toepassing mag doen.",
                fr: "Combien de demandes par minute une application peut faire.",
                de: "Wie viele Anfragen je Minute eine Anwendung stellen darf.",
                en: "How many requests a minute one application may make.")
        case .calculatorRate:
            Phrase(
                nl: "Hoeveel berekeningen per minuut één adres mag vragen.",
                fr: "Combien de calculs par minute une adresse peut demander.",
                de: "Wie viele Berechnungen je Minute eine Adresse verlangen darf.",
                en: "How many calculations a minute one address may ask for.")
        case .connectionIdle:
            Phrase(
                nl: "Na hoeveel seconden stilte een verbinding gesloten wordt.",
                fr: "Après combien de secondes de silence une connexion est fermée.",
                de: "Nach wie vielen Sekunden Stille eine Verbindung geschlossen wird.",
                en: "After how many seconds of silence a connection is closed.")
        case .logLevel:
            Phrase(
                nl: "Wat er opgeschreven wordt: debug, info, notice, warning of error.",
                fr: "Ce qui est consigné : debug, info, notice, warning ou error.",
                de: "Was protokolliert wird: debug, info, notice, warning oder error.",
                en: "What is written down: debug, info, notice, warning or error.")
        }
    }
}
