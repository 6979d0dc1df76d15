import Values

/// What is said of the database.
enum StorageText {
    static let missing = Phrase(
        nl: "Er is geen databank in “{file}”. Schrijf het pad van een bestaande databank.",
        fr: "Il n'y a pas de base de données dans « {file} ». Écrivez le chemin d'une base de données existante.",
        de: "In „{file}“ gibt es keine Datenbank. Schreiben Sie den Pfad einer vorhandenen Datenbank.",
        en: "There is no database in “{file}”. Write the path of an existing database.")

    static let unavailable = Phrase(
        nl: "De databank is niet bereikbaar ({reason}); er is niets bewaard. Probeer het opnieuw met dezelfde "
            + "sleutel.",
        fr: "La base de données n'est pas accessible ({reason}) ; rien n'a été enregistré. Réessayez avec la même "
            + "clé.",
        de: "Die Datenbank ist nicht erreichbar ({reason}); es wurde nichts gespeichert. Versuchen Sie es mit "
            + "demselben Schlüssel erneut.",
        en: "The database cannot be reached ({reason}); nothing was stored. Try again with the same key.")

    static let full = Phrase(
        nl: "De schijf is vol; hiervan is niets bewaard. Maak plaats vrij en probeer het opnieuw.",
        fr: "Le disque est plein ; rien de ceci n'a été enregistré. Libérez de la place et réessayez.",
        de: "Die Festplatte ist voll; hiervon wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es "
            + "erneut.",
        en: "The disk is full; nothing of this was stored. Free some space and try again.")

    static let newer = Phrase(
        nl: "De databank is door een nieuwere versie van het programma gemaakt ({migration}). Installeer die versie "
            + "of een latere.",
        fr: "La base de données a été établie par une version plus récente du programme ({migration}). Installez "
            + "cette version ou une version ultérieure.",
        de: "Die Datenbank wurde von einer neueren Version des Programms angelegt ({migration}). Installieren Sie "
            + "diese oder eine spätere Version.",
        en: "The database was made by a newer version of the program ({migration}). Install that version or a later "
            + "one.")

    static let foreign = Phrase(
        nl: "Dit is geen databank van MedLevy. Geef de databank op waarin MedLevy de aangiften bewaart.",
        fr: "Ceci n'est pas une base de données de MedLevy. Indiquez celle où MedLevy conserve les déclarations.",
        de: "Dies ist keine Datenbank von MedLevy. Geben Sie die an, in der MedLevy die Erklärungen aufbewahrt.",
        en: "This is not a database of MedLevy. Give the one in which MedLevy keeps the declarations.")

    static let damaged = Phrase(
        nl: "De databank is beschadigd ({reason}). Zet de laatste reservekopie terug in een nieuwe databank.",
        fr: "La base de données est endommagée ({reason}). Restaurez la dernière copie de sauvegarde dans une "
            + "nouvelle base de données.",
        de: "Die Datenbank ist beschädigt ({reason}). Stellen Sie die letzte Sicherungskopie in einer neuen "
            + "Datenbank wieder her.",
        en: "The database is damaged ({reason}). Restore the latest backup into a new database.")

    static let notEmpty = Phrase(
        nl: "De databank bevat al gegevens. Zet de reservekopie terug in een lege databank.",
        fr: "La base de données contient déjà des données. Restaurez la copie de sauvegarde dans une base de données "
            + "vide.",
        de: "Die Datenbank enthält schon Daten. Stellen Sie die Sicherungskopie in einer leeren Datenbank wieder her.",
        en: "The database already holds data. Restore the backup into an empty one.")
}
