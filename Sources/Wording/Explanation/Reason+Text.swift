public import Rules
public import Values

extension Reason {
    /// Why the step changed nothing, as a clause that follows the name of the step.
    public var text: Phrase {
        switch self {
        case .abroadWithoutBelgianActivity:
            Phrase(
                nl: "de bijdrageplichtige is niet in België gevestigd en heeft er geen bijdrageplichtige activiteit",
                fr: "le redevable n'est pas établi en Belgique et n'y exerce aucune activité soumise à la redevance",
                de: "der Abgabepflichtige ist nicht in Belgien niedergelassen und hat dort keine "
                    + "abgabepflichtige Tätigkeit",
                en: "the contributor is not established in Belgium and has no contributory activity there")
        case .notLiable:
            Phrase(
                nl: "er is geen bijdrageplicht",
                fr: "il n'y a pas d'assujettissement",
                de: "es besteht keine Abgabepflicht",
                en: "there is no liability to contribute")
        case .registered:
            Phrase(
                nl: "er is een activiteit geregistreerd",
                fr: "une activité est enregistrée",
                de: "es ist eine Tätigkeit registriert",
                en: "an activity is registered")
        case .unregistered:
            Phrase(
                nl: "er is geen activiteit geregistreerd",
                fr: "aucune activité n'est enregistrée",
                de: "es ist keine Tätigkeit registriert",
                en: "no activity is registered")
        case .oneActivity:
            Phrase(
                nl: "er is maar één activiteit geregistreerd",
                fr: "une seule activité est enregistrée",
                de: "es ist nur eine Tätigkeit registriert",
                en: "only one activity is registered")
        case .established:
            Phrase(
                nl: "de bijdrageplichtige is in België gevestigd",
                fr: "le redevable est établi en Belgique",
                de: "der Abgabepflichtige ist in Belgien niedergelassen",
                en: "the contributor is established in Belgium")
        case .noSelfControl:
            Phrase(
                nl: "er is niet verklaard dat de gids wordt gevolgd",
                fr: "il n'a pas été déclaré que le guide est suivi",
                de: "es wurde nicht erklärt, dass der Leitfaden befolgt wird",
                en: "it was not declared that the guide is followed")
        case .notDistributor:
            Phrase(
                nl: "de activiteit van distributeur is niet geregistreerd",
                fr: "l'activité de distributeur n'est pas enregistrée",
                de: "die Tätigkeit als Händler ist nicht registriert",
                en: "the activity of distributor is not registered")
        case .otherActivitiesToo:
            Phrase(
                nl: "er zijn ook andere activiteiten dan distributeur geregistreerd",
                fr: "d'autres activités que celle de distributeur sont aussi enregistrées",
                de: "es sind auch andere Tätigkeiten als die eines Händlers registriert",
                en: "other activities than distributor are registered as well")
        case .notBelowMinimum:
            Phrase(
                nl: "de som is niet lager dan het minimum",
                fr: "la somme n'est pas inférieure au minimum",
                de: "die Summe liegt nicht unter der Mindestzahl",
                en: "the sum is not below the minimum")
        case .notBelowThreshold:
            Phrase(
                nl: "de omzet is niet lager dan de drempel",
                fr: "le chiffre d'affaires n'est pas inférieur au seuil",
                de: "der Umsatz liegt nicht unter der Schwelle",
                en: "the turnover is not below the threshold")
        case .neverWithoutDeclaration:
            Phrase(
                nl: "zonder omzetaangifte is er volgens de gekozen lezing geen vrijstelling",
                fr: "sans déclaration de chiffre d'affaires, la lecture choisie exclut l'exonération",
                de: "ohne Umsatzerklärung gibt es nach der gewählten Lesart keine Befreiung",
                en: "without a turnover declaration the chosen reading gives no exemption")
        case .exempt:
            Phrase(
                nl: "de bijdrageplichtige is vrijgesteld",
                fr: "le redevable est exonéré",
                de: "der Abgabepflichtige ist befreit",
                en: "the contributor is exempt")
        case .notAboveMaximum:
            Phrase(
                nl: "het berekende tarief is niet hoger dan het maximum",
                fr: "le taux calculé ne dépasse pas le maximum",
                de: "der berechnete Satz liegt nicht über dem Höchstsatz",
                en: "the computed rate is not above the maximum")
        case .noMaximum:
            Phrase(
                nl: "er is geen maximumtarief opgegeven",
                fr: "aucun taux maximal n'a été indiqué",
                de: "es wurde kein Höchstsatz angegeben",
                en: "no maximum rate was given")
        case .nothingToDivideBy:
            Phrase(
                nl: "er is niets om door te delen",
                fr: "il n'y a rien par quoi diviser",
                de: "es gibt nichts, durch das geteilt werden kann",
                en: "there is nothing to divide by")
        }
    }
}
