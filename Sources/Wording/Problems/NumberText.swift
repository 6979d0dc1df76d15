import Values

/// Numbers of persons and institutions.
enum NumberText {
    static let nationalNumberMalformed = Phrase(
        nl: "“{value}” is geen INSZ- of BIS-nummer. Schrijf de elf cijfers zonder spaties of leestekens.",
        fr: "« {value} » n'est pas un numéro NISS ou BIS. Écrivez les onze chiffres sans espaces ni ponctuation.",
        de: "„{value}“ ist keine ENSS- oder BIS-Nummer. Schreiben Sie die elf Ziffern ohne Leer- oder Satzzeichen.",
        en: "“{value}” is not an INSZ or BIS number. Write the eleven digits without blanks or other signs.")

    static let nationalNumberCheck = Phrase(
        nl: "De laatste twee cijfers van het INSZ- of BIS-nummer “{value}” kloppen niet met de andere. Kijk het "
            + "na op de kaart.",
        fr: "Les deux derniers chiffres du numéro NISS ou BIS « {value} » ne correspondent pas aux autres. "
            + "Vérifiez-le sur la carte.",
        de: "Die letzten beiden Ziffern der ENSS- oder BIS-Nummer „{value}“ passen nicht zu den anderen. Prüfen "
            + "Sie sie auf der Karte.",
        en: "The last two digits of the INSZ or BIS number “{value}” do not fit the others. Check it on the card.")

    static let institutionNumberMalformed = Phrase(
        nl: "“{value}” is geen RIZIV-nummer van een instelling. Schrijf de eerste acht cijfers, of alle elf.",
        fr: "« {value} » n'est pas un numéro INAMI d'institution. Écrivez les huit premiers chiffres, ou les onze.",
        de: "„{value}“ ist keine LIKIV-Nummer einer Einrichtung. Schreiben Sie die ersten acht Ziffern oder alle elf.",
        en: "“{value}” is not a RIZIV number of an institution. Write the first eight digits, or all eleven.")

    static let institutionNumberCheck = Phrase(
        nl: "De controlecijfers van het RIZIV-nummer “{value}” kloppen niet met de andere. Kijk het nummer na.",
        fr: "Les chiffres de contrôle du numéro INAMI « {value} » ne correspondent pas aux autres. Vérifiez le "
            + "numéro.",
        de: "Die Prüfziffern der LIKIV-Nummer „{value}“ passen nicht zu den anderen. Prüfen Sie die Nummer.",
        en: "The check digits of the RIZIV number “{value}” do not fit the others. Check the number.")

    static let hcoNumberMalformed = Phrase(
        nl: "“{value}” is geen HCO-nummer. Schrijf één tot twintig tekens, zonder schuine streep.",
        fr: "« {value} » n'est pas un numéro HCO. Écrivez un à vingt caractères, sans barre oblique.",
        de: "„{value}“ ist keine HCO-Nummer. Schreiben Sie ein bis zwanzig Zeichen, ohne Schrägstrich.",
        en: "“{value}” is not an HCO number. Write one to twenty characters, without a slash.")
}
