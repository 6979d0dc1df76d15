import Values

/// Capacities, subdivisions, managers and users.
enum UnitText {
    static let capacityUnknown = Phrase(
        nl: "De hoedanigheid “{capacity}” bestaat niet voor deze soort organisatie. Kies een van deze: {known}.",
        fr: "La qualité « {capacity} » n'existe pas pour ce type d'organisation. Choisissez l'une de celles-ci : "
            + "{known}.",
        de: "Die Eigenschaft „{capacity}“ gibt es für diese Art von Organisation nicht. Wählen Sie eine von "
            + "diesen: {known}.",
        en: "The capacity “{capacity}” does not exist for this kind of organisation. Choose one of these: {known}.")

    static let unitInactive = Phrase(
        nl: "“{unit}” is niet actief. Laat de hoofdtoegangsbeheerder het eerst activeren.",
        fr: "« {unit} » n'est pas actif. Faites-le d'abord activer par le gestionnaire d'accès principal.",
        de: "„{unit}“ ist nicht aktiv. Lassen Sie es zuerst vom Hauptzugangsverwalter aktivieren.",
        en: "“{unit}” is not active. Have the chief access manager activate it first.")

    static let unitExists = Phrase(
        nl: "“{unit}” is al actief. Wijzig het, of kies een ander nummer.",
        fr: "« {unit} » est déjà actif. Modifiez-le, ou choisissez un autre numéro.",
        de: "„{unit}“ ist schon aktiv. Ändern Sie es oder wählen Sie eine andere Nummer.",
        en: "“{unit}” is active already. Change it, or choose another number.")

    static let unitOther = Phrase(
        nl: "Uw rol geldt niet in “{unit}”, wel in: {units}. Vraag het aan wie “{unit}” beheert.",
        fr: "Votre rôle ne vaut pas dans « {unit} », mais dans : {units}. Adressez-vous à qui gère « {unit} ».",
        de: "Ihre Rolle gilt nicht in „{unit}“, sondern in: {units}. Wenden Sie sich an den Verwalter von „{unit}“.",
        en: "Your role does not hold in “{unit}”, but in: {units}. Turn to who manages “{unit}”.")

    static let subdivisionImpossible = Phrase(
        nl: "De hoedanigheid “{capacity}” heeft geen onderverdelingen. Voeg de gebruiker toe aan de hoedanigheid "
            + "zelf.",
        fr: "La qualité « {capacity} » n'a pas de subdivisions. Ajoutez l'utilisateur à la qualité même.",
        de: "Die Eigenschaft „{capacity}“ hat keine Unterteilungen. Fügen Sie den Benutzer der Eigenschaft "
            + "selbst hinzu.",
        en: "The capacity “{capacity}” has no subdivisions. Add the user to the capacity itself.")

    static let applicationUnknown = Phrase(
        nl: "De toepassing “{application}” kan in “{unit}” niet worden aangevinkt. Kies uit: {known}.",
        fr: "L'application « {application} » ne peut pas être cochée dans « {unit} ». Choisissez parmi : {known}.",
        de: "Die Anwendung „{application}“ kann in „{unit}“ nicht angekreuzt werden. Wählen Sie aus: {known}.",
        en: "The application “{application}” can't be ticked in “{unit}”. Choose from: {known}.")

    static let userExists = Phrase(
        nl: "{person} is al gebruiker van “{unit}”. Wijzig de aangevinkte toepassingen.",
        fr: "{person} est déjà utilisateur de « {unit} ». Modifiez les applications cochées.",
        de: "{person} ist schon Benutzer von „{unit}“. Ändern Sie die angekreuzten Anwendungen.",
        en: "{person} is a user of “{unit}” already. Change the ticked applications.")

    static let userUnknown = Phrase(
        nl: "{person} is geen gebruiker van “{unit}”. Kijk de lijst van gebruikers na.",
        fr: "{person} n'est pas utilisateur de « {unit} ». Vérifiez la liste des utilisateurs.",
        de: "{person} ist kein Benutzer von „{unit}“. Prüfen Sie die Liste der Benutzer.",
        en: "{person} is not a user of “{unit}”. Check the list of users.")

    static let succession = Phrase(
        nl: "Alleen de toegangsbeheerder van “{unit}” zelf duidt een opvolger aan. Vraag het die persoon of de "
            + "hoofdtoegangsbeheerder.",
        fr: "Seul le gestionnaire d'accès de « {unit} » désigne son successeur. Adressez-vous à lui ou au "
            + "gestionnaire d'accès principal.",
        de: "Nur der Zugangsverwalter von „{unit}“ benennt seinen Nachfolger. Wenden Sie sich an ihn oder an den "
            + "Hauptzugangsverwalter.",
        en: "Only the access manager of “{unit}” names a successor. Turn to that person or to the chief access "
            + "manager.")

    static let managerRemoval = Phrase(
        nl: "In “{unit}” verwijdert een toegangsbeheerder zijn voorganger en medetoegangsbeheerders. Vraag al "
            + "het andere aan de hoofdtoegangsbeheerder.",
        fr: "Dans « {unit} », un gestionnaire d'accès retire son prédécesseur et les co-gestionnaires. Pour le "
            + "reste, adressez-vous au gestionnaire d'accès principal.",
        de: "In „{unit}“ entfernt ein Zugangsverwalter seinen Vorgänger und die Mit-Zugangsverwalter. Für alles "
            + "andere wenden Sie sich an den Hauptzugangsverwalter.",
        en: "In “{unit}” an access manager removes the predecessor and co-managers. For anything else turn to "
            + "the chief access manager.")
}
