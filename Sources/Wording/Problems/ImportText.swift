import Values

/// What may stand in the way of importing what another database exported.
enum ImportText {
    static let recordDamaged = Phrase(
        nl: "In {field} staat “{value}”, wat een export hier niet schrijft: het bestand is gewijzigd of beschadigd. "
            + "Exporteer opnieuw uit de databank waar het vandaan komt.",
        fr: "{field} contient « {value} », ce qu'un export n'écrit pas ici : le fichier a été modifié ou est abîmé. "
            + "Exportez à nouveau de la base de données d'où il vient.",
        de: "In {field} steht „{value}“, was ein Export hier nicht schreibt: Die Datei wurde geändert oder ist "
            + "beschädigt. Exportieren Sie neu aus der Datenbank, aus der sie stammt.",
        en: "{field} holds “{value}”, which an export does not write here: the file was changed or is damaged. Export "
            + "again from the database that it comes from.")

    static let contentDiffers = Phrase(
        nl: "Aangifte {declaration} staat hier met een andere inhoud, als versie {revision}. Wat hier staat, is "
            + "niet gewijzigd. Vergelijk beide, en verbeter de aangifte hier als de andere juist is.",
        fr: "La déclaration {declaration} est ici avec un autre contenu, comme version {revision}. Ce qui est ici "
            + "n'a pas été modifié. Comparez les deux, et corrigez la déclaration ici si l'autre est exacte.",
        de: "Die Erklärung {declaration} steht hier mit anderem Inhalt, als Fassung {revision}. Was hier steht, wurde "
            + "nicht geändert. Vergleichen Sie beide, und berichtigen Sie die Erklärung hier, wenn die andere stimmt.",
        en: "Declaration {declaration} is here with other content, as revision {revision}. What is here was not "
            + "changed. Compare the two, and correct the declaration here if the other one is right.")

    static let stateDiffers = Phrase(
        nl: "Aangifte {declaration} staat hier met dezelfde inhoud, als versie {revision}, maar haar status is "
            + "“{state}” en in het bestand “{imported}”, of de certificeerder zei iets anders. Wat hier staat, is "
            + "niet gewijzigd. Ga na wat er hier sindsdien is gebeurd.",
        fr: "La déclaration {declaration} est ici avec le même contenu, comme version {revision}, mais son statut "
            + "est « {state} » et « {imported} » dans le fichier, ou le certificateur a dit autre chose. Ce qui est "
            + "ici n'a pas été modifié. Vérifiez ce qui s'est passé ici depuis.",
        de: "Die Erklärung {declaration} steht hier mit demselben Inhalt, als Fassung {revision}, aber ihr Status ist "
            + "„{state}“ und in der Datei „{imported}“, oder der Bescheinigende sagte etwas anderes. Was hier steht, "
            + "wurde nicht geändert. Prüfen Sie, was hier seither geschehen ist.",
        en: "Declaration {declaration} is here with the same content, as revision {revision}, but its state is "
            + "“{state}” and “{imported}” in the file, or the certifier said something else. What is here was not "
            + "changed. Check what happened here since.")
}
