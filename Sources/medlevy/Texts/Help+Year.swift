import Values

/// What the commands of a contribution year are for.
extension Help {
    static let yearShow = Phrase(
        nl: "Tonen waar een bijdragejaar staat en wat erover is beslist.",
        fr: "Montrer où en est une année de contribution et ce qui en a été décidé.",
        de: "Zeigen, wo ein Beitragsjahr steht und was darüber entschieden wurde.",
        en: "Show where a contribution year is and what was decided of it.")

    static let yearShowDiscussion = Phrase(
        nl: "De stand, de begroting, de cijfers en elke beslissing met haar reden.",
        fr: "L'état, le budget, les chiffres et chaque décision avec son motif.",
        de: "Der Stand, der Haushalt, die Zahlen und jede Entscheidung mit ihrem Grund.",
        en: "The state, the budget, the figures and each decision with its reason.")

    static let yearDecide = Phrase(
        nl: "Een stap in een bijdragejaar zetten, of tonen wat die zou doen.",
        fr: "Faire une étape d'une année de contribution, ou montrer ce qu'elle ferait.",
        de: "Einen Schritt in einem Beitragsjahr machen, oder zeigen, was er bewirken würde.",
        en: "Take a step in a contribution year, or show what it would do.")

    static let yearDecideDiscussion = Phrase(
        nl: "Elke stap gebeurt één keer. Wat is gepubliceerd, wordt niet gewijzigd: een verbetering is een "
            + "nieuwe beslissing met haar reden.",
        fr: "Chaque étape se fait une seule fois. Ce qui est publié n'est pas modifié : une "
            + "correction est une nouvelle décision avec son motif.",
        de: "Jeder Schritt geschieht einmal. Was veröffentlicht ist, wird nicht geändert: Eine "
            + "Berichtigung ist eine neue Entscheidung mit ihrem Grund.",
        en: "Each step is taken once. What is published is not changed: a correction is another decision "
            + "with its reason.")

    static let yearReconcile = Phrase(
        nl: "Begroting, berekend, gefactureerd, betaald en open naast elkaar zetten.",
        fr: "Mettre côte à côte budget, calculé, facturé, payé et ouvert.",
        de: "Haushalt, berechnet, fakturiert, gezahlt und offen nebeneinanderstellen.",
        en: "Put budget, assessed, invoiced, paid and open side by side.")

    static let yearReconcileDiscussion = Phrase(
        nl: "Elk verschil heeft een naam en is tot op de cent bekend.",
        fr: "Chaque écart a un nom et est connu au centime près.",
        de: "Jede Differenz hat einen Namen und ist auf den Cent bekannt.",
        en: "Every difference has a name and is known to the cent.")

    static let billedYear = Phrase(
        nl: "Het bijdragejaar, zoals 2025.",
        fr: "L'année de contribution, par exemple 2025.",
        de: "Das Beitragsjahr, etwa 2025.",
        en: "The contribution year, such as 2025.")

    static let yearStep = Phrase(
        nl: "De stap die wordt gezet.",
        fr: "L'étape à faire.",
        de: "Der Schritt, der gemacht wird.",
        en: "The step to take.")

    static let yearBudget = Phrase(
        nl: "De begroting van de sector, in euro.",
        fr: "Le budget du secteur, en euros.",
        de: "Der Haushalt des Sektors, in Euro.",
        en: "The sector's budget, in euros.")

    static let yearCost = Phrase(
        nl: "De kost per entiteit, in euro; anders die van de tabellen.",
        fr: "Le coût d'une entité, en euros ; sinon celui des tableaux.",
        de: "Die Kosten je Einheit, in Euro; sonst die der Tabellen.",
        en: "The cost per entity, in euros; otherwise that of the tables.")

    static let yearRate = Phrase(
        nl: "Het tarief, in procent; bij de publicatie het hoogste.",
        fr: "Le taux, en pour cent ; à la publication, le maximum.",
        de: "Der Satz, in Prozent; bei der Veröffentlichung der Höchstsatz.",
        en: "The rate, in percent; when published, the maximum.")

    static let yearDeadline = Phrase(
        nl: "De laatste dag voor de aangifte, bij het openen of verbeteren, als de tabellen hem niet kennen.",
        fr: "Le dernier jour pour déclarer, à l'ouverture ou à la correction, si les tableaux ne le connaissent pas.",
        de: "Der letzte Tag der Erklärung, beim Öffnen oder Berichtigen, wenn die Tabellen ihn nicht kennen.",
        en: "The last day to declare, when opening or correcting, where the tables do not know it.")

    static let decisionReason = Phrase(
        nl: "Waarom dit wordt beslist.",
        fr: "Pourquoi ceci est décidé.",
        de: "Warum dies entschieden wird.",
        en: "Why this is decided.")

    static let dryRun = Phrase(
        nl: "Alleen tonen wat de stap zou doen; er wordt niets geschreven.",
        fr: "Montrer seulement ce que ferait l'étape ; rien n'est écrit.",
        de: "Nur zeigen, was der Schritt bewirken würde; nichts wird geschrieben.",
        en: "Only show what the step would do; nothing is written.")
}
