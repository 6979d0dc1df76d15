import Values

/// What is said of the content of a declaration: who declares, what, and who certifies it.
enum DeclarationText {
    static let enterpriseNumberMalformed = Phrase(
        nl: "“{value}” is geen ondernemingsnummer. Schrijf tien cijfers, waarvan het eerste 0 of 1 is, bijvoorbeeld "
            + "0566.988.259.",
        fr: "« {value} » n'est pas un numéro d'entreprise. Écrivez dix chiffres, dont le premier est 0 ou 1, par "
            + "exemple 0566.988.259.",
        de: "„{value}“ ist keine Unternehmensnummer. Schreiben Sie zehn Ziffern, von denen die erste 0 oder 1 ist, "
            + "zum Beispiel 0566.988.259.",
        en: "“{value}” is not an enterprise number. Write ten digits, the first of them 0 or 1, such as 0566.988.259.")

    static let enterpriseNumberCheck = Phrase(
        nl: "Het ondernemingsnummer “{value}” klopt niet: een cijfer is verkeerd of ontbreekt. Zoek het op, "
            + "bijvoorbeeld op een factuur van de onderneming, en schrijf het over.",
        fr: "Le numéro d'entreprise « {value} » n'est pas exact : un chiffre est faux ou manque. Cherchez-le, par "
            + "exemple sur une facture de l'entreprise, et recopiez-le.",
        de: "Die Unternehmensnummer „{value}“ stimmt nicht: Eine Ziffer ist falsch oder fehlt. Schlagen Sie sie "
            + "nach, etwa auf einer Rechnung des Unternehmens, und schreiben Sie sie ab.",
        en: "The enterprise number “{value}” is not right: a digit is wrong or missing. Look it up, for example "
            + "on an invoice of the company, and copy it.")

    static let vatNumberMalformed = Phrase(
        nl: "“{value}” is geen buitenlands btw-nummer. Schrijf de twee letters van het land en dan het nummer, "
            + "bijvoorbeeld DE123456789, en voor een Belgisch nummer het ondernemingsnummer.",
        fr: "« {value} » n'est pas un numéro de TVA étranger. Écrivez les deux lettres du pays puis le numéro, par "
            + "exemple DE123456789, et pour un numéro belge le numéro d'entreprise.",
        de: "„{value}“ ist keine ausländische Mehrwertsteuernummer. Schreiben Sie die zwei Buchstaben des Landes und "
            + "dann die Nummer, zum Beispiel DE123456789, und statt einer belgischen Nummer die Unternehmensnummer.",
        en: "“{value}” is not a VAT number of another country. Write the two letters of the country and then the "
            + "number, such as DE123456789, and for a Belgian number the enterprise number.")

    static let srnMalformed = Phrase(
        nl: "“{value}” is geen uniek registratienummer (SRN). Schrijf het zoals het in Eudamed staat, bijvoorbeeld "
            + "US-MF-000012345.",
        fr: "« {value} » n'est pas un numéro d'enregistrement unique (SRN). Écrivez-le tel qu'il figure dans "
            + "Eudamed, par exemple US-MF-000012345.",
        de: "„{value}“ ist keine einmalige Registrierungsnummer (SRN). Schreiben Sie sie so, wie sie in Eudamed "
            + "steht, zum Beispiel US-MF-000012345.",
        en: "“{value}” is not a single registration number (SRN). Write it as it stands in Eudamed, such as "
            + "US-MF-000012345.")

    static let registerNumberMalformed = Phrase(
        nl: "“{value}” is geen nummer van een beroepsregister. Schrijf minstens één cijfer, en verder alleen letters "
            + "van A tot Z, cijfers, spaties, punten, koppeltekens en schuine strepen.",
        fr: "« {value} » n'est pas un numéro de registre professionnel. Écrivez au moins un chiffre et, pour le reste, "
            + "uniquement des lettres de A à Z, des chiffres, des espaces, des points, des traits d'union et des "
            + "barres obliques.",
        de: "„{value}“ ist keine Nummer eines Berufsregisters. Schreiben Sie mindestens eine Ziffer und sonst nur "
            + "Buchstaben von A bis Z, Ziffern, Leerzeichen, Punkte, Bindestriche und Schrägstriche.",
        en: "“{value}” is not a number of a professional register. Write at least one digit, and otherwise only "
            + "letters from A to Z, digits, spaces, points, hyphens and slashes.")

    static let identifierSeveral = Phrase(
        nl: "De aangever heeft meer dan één nummer. Behoud er één: het ondernemingsnummer, het btw-nummer of het SRN.",
        fr: "Le déclarant a plus d'un numéro. Conservez-en un seul : le numéro d'entreprise, le numéro de TVA ou le "
            + "SRN.",
        de: "Der Erklärende hat mehr als eine Nummer. Behalten Sie eine bei: die Unternehmensnummer, die "
            + "Mehrwertsteuernummer oder die SRN.",
        en: "The declarant has more than one number. Keep one: the enterprise number, the VAT number or the SRN.")

    static let turnoverMissing = Phrase(
        nl: "De omzet ontbreekt. Schrijf beide bedragen, of vink een van de vakjes aan.",
        fr: "Le chiffre d'affaires manque. Écrivez les deux montants ou cochez une des cases.",
        de: "Der Umsatz fehlt. Schreiben Sie beide Beträge oder kreuzen Sie eines der Kästchen an.",
        en: "The turnover is missing. Write both amounts, or tick one of the boxes.")

    static let turnoverYearDiffers = Phrase(
        nl: "Het omzetjaar {value} is niet het jaar vóór het bijdragejaar. Schrijf {expected}, of verbeter het "
            + "bijdragejaar.",
        fr: "L'année du chiffre d'affaires {value} n'est pas celle qui précède l'année de contribution. Écrivez "
            + "{expected} ou corrigez l'année de contribution.",
        de: "Das Umsatzjahr {value} ist nicht das Jahr vor dem Beitragsjahr. Schreiben Sie {expected} oder "
            + "berichtigen Sie das Beitragsjahr.",
        en: "The turnover year {value} is not the year before the contribution year. Write {expected}, or correct "
            + "the contribution year.")

    static let identifierBelgian = Phrase(
        nl: "De aangever is in België gevestigd, maar heeft hier het nummer “{value}”. Schrijf in de plaats het "
            + "ondernemingsnummer.",
        fr: "Le déclarant est établi en Belgique, mais porte ici le numéro « {value} ». Écrivez à la place le numéro "
            + "d'entreprise.",
        de: "Der Erklärende ist in Belgien niedergelassen, hat hier aber die Nummer „{value}“. Schreiben Sie "
            + "stattdessen die Unternehmensnummer.",
        en: "The declarant is established in Belgium, but has the number “{value}” here. Write the enterprise number "
            + "instead.")

    static let vatNumberOtherCountry = Phrase(
        nl: "Het btw-nummer {value} is niet van het land van het adres ({country}). Ga na of beide kloppen.",
        fr: "Le numéro de TVA {value} n'est pas celui du pays de l'adresse ({country}). Vérifiez si les deux sont "
            + "exacts.",
        de: "Die Mehrwertsteuernummer {value} ist nicht aus dem Land der Adresse ({country}). Prüfen Sie, ob beide "
            + "stimmen.",
        en: "The VAT number {value} is not of the country of the address ({country}). Check whether both are right.")

    static let registrationTooMany = Phrase(
        nl: "De aangifte telt te veel registraties. Schrijf er ten hoogste {most}, elke activiteit met haar klasse "
            + "één keer.",
        fr: "La déclaration compte trop d'enregistrements. Écrivez-en {most} au plus, chaque activité avec sa classe "
            + "une seule fois.",
        de: "Die Erklärung enthält zu viele Registrierungen. Schreiben Sie höchstens {most}, jede Tätigkeit mit "
            + "ihrer Klasse einmal.",
        en: "The declaration holds too many registrations. Write at most {most}, each activity with its class once.")

    static let registrationRepeated = Phrase(
        nl: "De registratie “{value}” staat er meer dan één keer en is één keer geteld. Ga na of u een andere "
            + "activiteit of klasse bedoelde.",
        fr: "L'enregistrement « {value} » figure plus d'une fois et n'a été compté qu'une fois. Vérifiez si vous "
            + "vouliez indiquer une autre activité ou une autre classe.",
        de: "Die Registrierung „{value}“ steht mehr als einmal da und wurde einmal gezählt. Prüfen Sie, ob Sie eine "
            + "andere Tätigkeit oder Klasse meinten.",
        en: "The registration “{value}” stands here more than once and was counted once. Check whether you meant "
            + "another activity or class.")

    static let selfControlWithoutDistributor = Phrase(
        nl: "De gids voor autocontrole vermindert hier niets, want de activiteit van distributeur staat niet in de "
            + "aangifte. Ga na of een registratie ontbreekt.",
        fr: "Le guide d'autocontrôle ne réduit rien ici, car l'activité de distributeur ne figure pas dans la "
            + "déclaration. Vérifiez s'il manque un enregistrement.",
        de: "Der Leitfaden zur Eigenkontrolle mindert hier nichts, denn die Tätigkeit als Händler steht nicht in der "
            + "Erklärung. Prüfen Sie, ob eine Registrierung fehlt.",
        en: "The self-control guide reduces nothing here, as the activity of distributor is not in the declaration. "
            + "Check whether a registration is missing.")

    static let boxAboveThreshold = Phrase(
        nl: "Het vakje voor omzet onder de drempel is aangevinkt, maar de totale omzet van {total} euro is niet "
            + "lager dan de drempel voor {year}, {threshold} euro. Vink het vakje uit, of verbeter het bedrag.",
        fr: "La case du chiffre d'affaires inférieur au seuil est cochée, mais le chiffre d'affaires total de "
            + "{total} euros n'est pas inférieur au seuil pour {year}, {threshold} euros. Décochez la case ou "
            + "corrigez le montant.",
        de: "Das Kästchen für Umsatz unter der Schwelle ist angekreuzt, aber der Gesamtumsatz von {total} Euro liegt "
            + "nicht unter der Schwelle für {year}, {threshold} Euro. Lassen Sie das Kästchen frei oder berichtigen "
            + "Sie den Betrag.",
        en: "The box for turnover below the threshold is ticked, but the total turnover of {total} euros is not "
            + "below the threshold for {year}, {threshold} euros. Untick the box, or correct the amount.")

    static let boxEstablished = Phrase(
        nl: "Het vakje “niet gevestigd en niet actief in België” is aangevinkt, maar het adres ligt in België. Vink "
            + "het vakje uit en geef de omzet aan, of verbeter het adres.",
        fr: "La case « ni établi ni actif en Belgique » est cochée, mais l'adresse se trouve en Belgique. Décochez "
            + "la case et déclarez le chiffre d'affaires, ou corrigez l'adresse.",
        de: "Das Kästchen „weder niedergelassen noch tätig in Belgien“ ist angekreuzt, aber die Adresse liegt in "
            + "Belgien. Lassen Sie das Kästchen frei und geben Sie den Umsatz an, oder berichtigen Sie die Adresse.",
        en: "The box “neither established nor active in Belgium” is ticked, but the address is in Belgium. Untick "
            + "the box and declare the turnover, or correct the address.")

    static let boxWithTurnover = Phrase(
        nl: "Het vakje “niet gevestigd en niet actief in België” is aangevinkt, maar de totale omzet is {total} "
            + "euro. Vink het vakje uit, of laat de bedragen weg.",
        fr: "La case « ni établi ni actif en Belgique » est cochée, mais le chiffre d'affaires total est de {total} "
            + "euros. Décochez la case ou omettez les montants.",
        de: "Das Kästchen „weder niedergelassen noch tätig in Belgien“ ist angekreuzt, aber der Gesamtumsatz beträgt "
            + "{total} Euro. Lassen Sie das Kästchen frei oder lassen Sie die Beträge weg.",
        en: "The box “neither established nor active in Belgium” is ticked, but the total turnover is {total} euros. "
            + "Untick the box, or leave the amounts out.")

    static let belowThreshold = Phrase(
        nl: "De totale omzet van {total} euro is lager dan de drempel van {threshold} euro, zodat er geen heffing op "
            + "de omzet verschuldigd is. U mag het vakje voor omzet onder de drempel aanvinken.",
        fr: "Le chiffre d'affaires total de {total} euros est inférieur au seuil de {threshold} euros ; aucune "
            + "redevance sur le chiffre d'affaires n'est donc due. Vous pouvez cocher la case du chiffre d'affaires "
            + "inférieur au seuil.",
        de: "Der Gesamtumsatz von {total} Euro liegt unter der Schwelle von {threshold} Euro, sodass keine Abgabe "
            + "auf den Umsatz geschuldet wird. Sie dürfen das Kästchen für Umsatz unter der Schwelle ankreuzen.",
        en: "The total turnover of {total} euros is below the threshold of {threshold} euros, so that no turnover "
            + "levy is due. You may tick the box for turnover below the threshold.")

    static let unusual = Phrase(
        nl: "De totale omzet van {total} euro verschilt sterk van de {previous} euro in de aangifte {year}. "
            + "Kijk het bedrag na: het staat in euro, niet in cent.",
        fr: "Le chiffre d'affaires total de {total} euros diffère fortement des {previous} euros de la "
            + "déclaration {year}. Vérifiez le montant : il est en euros, et non en eurocents.",
        de: "Der Gesamtumsatz von {total} Euro weicht stark von den {previous} Euro der Erklärung {year} "
            + "ab. Prüfen Sie den Betrag: Er steht in Euro, nicht in Cent.",
        en: "The total turnover of {total} euros is very different from the {previous} euros of the declaration "
            + "{year}. Check the amount: it is in euros, not in cents.")

    /// Nobody who declares none mistook cents for euros.
    static let suddenlyNone = Phrase(
        nl: "In de aangifte {year} stond {previous} euro omzet, en nu geen. Ga na of er echt geen omzet was.",
        fr: "La déclaration {year} mentionnait {previous} euros de chiffre d'affaires, et aucun à présent. Vérifiez "
            + "s'il n'y en a vraiment pas eu.",
        de: "In der Erklärung {year} standen {previous} Euro Umsatz, und jetzt keiner. Prüfen Sie, ob es wirklich "
            + "keinen Umsatz gab.",
        en: "The declaration {year} had {previous} euros of turnover, and none now. Check whether there really was "
            + "none.")

    static let abroad = Phrase(
        nl: "Een onderneming met een ondernemingsnummer en een adres in het buitenland ({country}): de bijdrage wordt "
            + "berekend alsof ze niet in België is gevestigd. Schrijf BE als de maatschappelijke zetel in België ligt.",
        fr: "Une entreprise avec un numéro d'entreprise et une adresse à l'étranger ({country}) : la contribution est "
            + "calculée comme si elle n'était pas établie en Belgique. Écrivez BE si le siège se trouve en Belgique.",
        de: "Ein Unternehmen mit einer Unternehmensnummer und einer Anschrift im Ausland ({country}): Der Beitrag wird "
            + "so berechnet, als wäre es nicht in Belgien niedergelassen. Schreiben Sie BE, wenn der Sitz in Belgien "
            + "liegt.",
        en: "A company with an enterprise number and an address abroad ({country}): the contribution is computed as if "
            + "it were not established in Belgium. Write BE if its seat is in Belgium.")

    static let certificateOtherContent = Phrase(
        nl: "De certificering geldt voor een andere inhoud: ze noemt de vingerafdruk “{value}”, maar die van deze "
            + "aangifte is {expected}. Laat deze inhoud certificeren, of dien de inhoud in die gecertificeerd is.",
        fr: "La certification porte sur un autre contenu : elle cite l'empreinte « {value} », mais celle de cette "
            + "déclaration est {expected}. Faites certifier ce contenu ou introduisez celui qui a été certifié.",
        de: "Die Bescheinigung gilt für einen anderen Inhalt: Sie nennt die Prüfsumme „{value}“, die dieser "
            + "Erklärung ist aber {expected}. Lassen Sie diesen Inhalt bescheinigen oder reichen Sie den "
            + "bescheinigten Inhalt ein.",
        en: "The certificate is for another content: it names the fingerprint “{value}”, but that of this "
            + "declaration is {expected}. Have this content certified, or hand in the content that was certified.")

    static let certificateForeign = Phrase(
        nl: "Hier staat een certificaat in, en alleen wie voor deze organisatie mag certificeren, dient dat in. Laat "
            + "het weg: wie certificeert, doet dat zelf na het indienen.",
        fr: "Ceci contient un certificat, que seule une personne autorisée à certifier pour cette organisation peut "
            + "introduire. Retirez-le : qui certifie le fait soi-même après l'introduction.",
        de: "Hierin steht eine Bescheinigung, und nur wer für diese Organisation bescheinigen darf, reicht sie ein. "
            + "Lassen Sie sie weg: Wer bescheinigt, tut das selbst nach dem Einreichen.",
        en: "This has a certificate in it, which only somebody who may certify for this organisation hands in. Leave "
            + "it out: whoever certifies does so themselves, once it is handed in.")

    static let certificateInFuture = Phrase(
        nl: "De datum van de certificering, {date}, ligt in de toekomst. Schrijf de dag waarop de aangifte is "
            + "gecertificeerd.",
        fr: "La date de la certification, {date}, est dans le futur. Écrivez le jour où la déclaration a été "
            + "certifiée.",
        de: "Das Datum der Bescheinigung, {date}, liegt in der Zukunft. Schreiben Sie den Tag, an dem die Erklärung "
            + "bescheinigt wurde.",
        en: "The date of the certificate, {date}, is in the future. Write the day on which the declaration was "
            + "certified.")
}
