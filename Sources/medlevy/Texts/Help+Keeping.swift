import Values

/// What the commands of receipts, of the audit trail and of the database are for.
extension Help {
    static let receiptCommand = Phrase(
        nl: "Ontvangstbewijzen opvragen en nakijken.",
        fr: "Consulter et vérifier des accusés de réception.",
        de: "Empfangsbestätigungen abrufen und prüfen.",
        en: "Look up and verify receipts.")

    static let receiptShow = Phrase(
        nl: "Een ontvangstbewijs opnieuw opvragen.",
        fr: "Redemander un accusé de réception.",
        de: "Eine Empfangsbestätigung erneut abrufen.",
        en: "Fetch a receipt again.")

    static let receiptShowDiscussion = Phrase(
        nl: "Met --format json het verzegelde document, byte voor byte zoals het is gegeven.",
        fr: "Avec --format json, le document scellé, octet par octet tel qu'il a été donné.",
        de: "Mit --format json das versiegelte Dokument, Byte für Byte, wie es ausgestellt wurde.",
        en: "With --format json the sealed document, byte for byte as it was given.")

    static let receiptVerify = Phrase(
        nl: "Een ontvangstbewijs nakijken, zonder databank of netwerk: zegel, vingerafdrukken en bedragen.",
        fr: "Vérifier un accusé de réception, hors base de données et réseau, par son sceau, ses empreintes et ses "
            + "montants.",
        de: "Eine Empfangsbestätigung ohne Datenbank und Netz prüfen: Siegel, Prüfsummen und Beträge.",
        en: "Verify a receipt without database or network: seal, fingerprints and amounts.")

    static let receiptVerifyDiscussion = Phrase(
        nl: """
            Berekent de bedragen opnieuw met de tabellen van de wet. Met --trusted-key wordt het zegel ook vergeleken \
            met de sleutel die u vertrouwt.
            """,
        fr: """
            Recalcule les montants avec les tableaux de la loi. Avec --trusted-key, le sceau est aussi comparé à la \
            clé à laquelle vous faites confiance.
            """,
        de: """
            Berechnet die Beträge mit den Tabellen des Gesetzes neu. Mit --trusted-key wird das Siegel auch mit dem \
            Schlüssel verglichen, dem Sie vertrauen.
            """,
        en: """
            Computes the amounts again with the tables of the law. With --trusted-key the seal is also compared with \
            the key that you trust.
            """)

    static let audit = Phrase(
        nl: "Het auditspoor: wie wat heeft gedaan.",
        fr: "La piste d'audit, ou qui a fait quoi.",
        de: "Der Prüfpfad: wer was getan hat.",
        en: "The audit trail: who did what.")

    static let auditVerify = Phrase(
        nl: "Nakijken of er iets in het auditspoor of in de databank is gewijzigd, weggenomen, tussengevoegd of "
            + "verplaatst.",
        fr: "Vérifier si rien n'a été modifié, retiré, ajouté ou déplacé dans la piste d'audit ou la base de données.",
        de: "Prüfen, ob im Prüfpfad oder in der Datenbank etwas geändert, entfernt, eingefügt oder verschoben wurde.",
        en: "Verify that nothing in the audit trail or the database was changed, taken out, put in or moved.")

    static let auditVerifyDiscussion = Phrase(
        nl: "Noemt de eerste vermelding die niet klopt.",
        fr: "Nomme la première entrée qui n'est pas intacte.",
        de: "Nennt den ersten Eintrag, der nicht stimmt.",
        en: "Names the first entry that does not hold.")

    static let backup = Phrase(
        nl: "Een reservekopie maken terwijl anderen verder werken.",
        fr: "Faire une copie de sauvegarde pendant que d'autres continuent à travailler.",
        de: "Eine Sicherungskopie anlegen, während andere weiterarbeiten.",
        en: "Make a backup while others go on working.")

    static let backupDiscussion = Phrase(
        nl: "De kopie is één bestand, ook van een PostgreSQL-databank. Bewaar het sleutelbestand er niet bij.",
        fr: "La copie est un seul fichier, même d'une base PostgreSQL. Ne gardez pas le fichier des clés avec elle.",
        de: "Die Kopie ist eine einzige Datei, auch von PostgreSQL. Bewahren Sie die Schlüsseldatei nicht dabei auf.",
        en: "The copy is one file, of a PostgreSQL database too. Do not keep the key file with it.")

    static let restore = Phrase(
        nl: "Een reservekopie terugzetten in een lege databank.",
        fr: "Restaurer une copie de sauvegarde dans une base de données vide.",
        de: "Eine Sicherungskopie in einer leeren Datenbank wiederherstellen.",
        en: "Restore a backup into an empty database.")

    static let restoreDiscussion = Phrase(
        nl: "De databank in --database wordt gemaakt als ze er niet is.",
        fr: "La base de données de --database est créée si elle n'existe pas.",
        de: "Die Datenbank in --database wird angelegt, wenn es sie nicht gibt.",
        en: "The database in --database is made where there is none.")

    static let schema = Phrase(
        nl: "Het schema van de documenten, of het sjabloon van het CSV-bestand.",
        fr: "Le schéma des documents, ou le modèle du fichier CSV.",
        de: "Das Schema der Dokumente, oder die Vorlage der CSV-Datei.",
        en: "The schema of the documents, or the template of the CSV file.")

    static let schemaDiscussion = Phrase(
        nl: "XML Schema, JSON Schema (2020-12) of een CSV-bestand met alleen kolomnamen.",
        fr: "Schéma XML, schéma JSON (2020-12) ou fichier CSV avec seulement les noms des colonnes.",
        de: "XML-Schema, JSON-Schema (2020-12) oder eine CSV-Datei nur mit den Spaltennamen.",
        en: "XML Schema, JSON Schema (2020-12) or a CSV file of column names only.")

    static let yearCommand = Phrase(
        nl: "Wat het FAGG over een bijdragejaar beslist.",
        fr: "Ce que l'AFMPS décide d'une année de contribution.",
        de: "Was die FAAGP über ein Beitragsjahr beschließt.",
        en: "What the FAMHP decides of a contribution year.")

    static let yearClose = Phrase(
        nl: "Een bijdragejaar afsluiten, met de reden.",
        fr: "Clôturer une année de contribution, avec le motif.",
        de: "Ein Beitragsjahr abschließen, mit dem Grund.",
        en: "Close a contribution year, with the reason.")

    static let yearCloseDiscussion = Phrase(
        nl: "Daarna wordt er niets meer voor aangegeven, verbeterd of ingetrokken. Dit kan niet ongedaan "
            + "worden gemaakt.",
        fr: "Ensuite, plus rien n'est déclaré, corrigé ou retiré pour elle. Ceci ne peut pas être annulé.",
        de: "Danach wird dafür nichts mehr erklärt, berichtigt oder zurückgezogen. Dies ist nicht umkehrbar.",
        en: "After it no more is declared, corrected or withdrawn for it. This cannot be undone.")

    static let sealKey = Phrase(
        nl: "De sleutels waarmee ontvangstbewijzen worden verzegeld.",
        fr: "Les clés avec lesquelles les accusés de réception sont scellés.",
        de: "Die Schlüssel, mit denen Empfangsbestätigungen versiegelt werden.",
        en: "The keys that receipts are sealed with.")

    static let sealKeyShow = Phrase(
        nl: "De openbare sleutels tonen, om ze te publiceren.",
        fr: "Afficher les clés publiques, pour les publier.",
        de: "Die öffentlichen Schlüssel zeigen, um sie zu veröffentlichen.",
        en: "Show the public keys, for publishing them.")

    static let sealKeyShowDiscussion = Phrase(
        nl: "Dit antwoord kan als bestand dienen voor 'medlevy receipt verify --trusted-key'.",
        fr: "Cette réponse peut servir de fichier pour 'medlevy receipt verify --trusted-key'.",
        de: "Diese Antwort kann als Datei für 'medlevy receipt verify --trusted-key' dienen.",
        en: "This answer can serve as the file for 'medlevy receipt verify --trusted-key'.")

    static let sealKeyRotate = Phrase(
        nl: "Een nieuwe sleutel in gebruik nemen.",
        fr: "Mettre une nouvelle clé en service.",
        de: "Einen neuen Schlüssel in Gebrauch nehmen.",
        en: "Put a new key in use.")

    static let sealKeyRotateDiscussion = Phrase(
        nl: "De openbare helft van de vorige blijft bewaard: oudere ontvangstbewijzen blijven herkenbaar.",
        fr: "La moitié publique de la précédente est conservée : les anciens accusés restent reconnaissables.",
        de: "Die öffentliche Hälfte des vorigen bleibt erhalten: Ältere Bestätigungen bleiben erkennbar.",
        en: "The public half of the one before is kept: older receipts are still recognised.")
}
