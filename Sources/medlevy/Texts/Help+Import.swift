import Values

/// What importing an export is for.
extension Help {
    static let declarationImport = Phrase(
        nl: "Overnemen wat een andere databank met export heeft weggeschreven, terwijl het werk doorgaat.",
        fr: "Reprendre ce qu'une autre base de données a écrit par export, pendant que le travail continue.",
        de: "Übernehmen, was eine andere Datenbank mit export geschrieben hat, während weitergearbeitet wird.",
        en: "Take over what another database wrote with export, while work goes on.")

    static let declarationImportDiscussion = Phrase(
        nl: """
            Een aangifte die hier nog niet is, wordt overgenomen met haar inhoud, haar vingerafdruk, haar status en \
            wat de certificeerder heeft gezegd. Het is een invoer door wie importeert: die staat er als auteur bij, en \
            de reden van de herziening noemt wie het daar heeft gezegd en wanneer. Wat hier al hetzelfde staat, blijft \
            zoals het is; wat hier anders staat, wordt geweigerd. Nog eens importeren voegt dus niets toe. Eerdere \
            herzieningen, ontvangstbewijzen en sleutels van opdrachten komen niet mee: daarvoor dienen backup en \
            restore. Een werkmap wordt alleen geschreven.
            """,
        fr: """
            Une déclaration qui n'est pas encore ici est reprise avec son contenu, son empreinte, son statut et ce que \
            le certificateur a dit. C'est une saisie de la personne qui importe : elle en est l'auteur, et le \
            motif de la révision nomme la personne qui l'a dit là-bas et le moment. Ce qui est déjà identique ici \
            reste tel quel ; ce qui diffère est refusé. Importer à nouveau n'ajoute donc rien. Les révisions \
            antérieures, les accusés de réception et les clés des demandes ne suivent pas : backup et restore \
            servent à cela. Un classeur ne peut qu'être écrit.
            """,
        de: """
            Eine Erklärung, die hier noch nicht ist, wird mit Inhalt, Prüfsumme und Status übernommen, und mit dem, \
            was der Bescheinigende gesagt hat. Es ist eine Eingabe dessen, der importiert: Er steht als Verfasser \
            dabei, und der Grund der Fassung nennt, wer es dort gesagt hat und wann. Was hier schon gleich ist, \
            bleibt, wie es ist; was hier anders ist, wird abgelehnt. Nochmals zu importieren fügt also nichts hinzu. \
            Frühere Fassungen, Empfangsbestätigungen und Schlüssel von Aufträgen kommen nicht mit: dazu dienen backup \
            und restore. Eine Arbeitsmappe wird nur geschrieben.
            """,
        en: """
            A declaration that is not here yet is taken over with its content, its fingerprint, its state and what the \
            certifier said. It is an entry by who imports: that person is its author, and the reason of the revision \
            names who said it there and when. What is the same here already stays as it is; what differs is refused. \
            Importing once more therefore adds nothing. Earlier revisions, receipts and the keys of requests do not \
            come along: backup and restore are for that. A workbook is only written.
            """)

    static let importFiles = Phrase(
        nl: "Bestanden van declaration export, .jsonl of .csv.",
        fr: "Fichiers de declaration export, .jsonl ou .csv.",
        de: "Dateien von declaration export, .jsonl oder .csv.",
        en: "Files of declaration export, .jsonl or .csv.")
}
