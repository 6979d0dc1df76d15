import Billing
import Service
import Values
import Wording

extension StoredSending.Kind {
    var label: Phrase {
        step.map(ReminderWords.title)
            ?? Phrase(nl: "document", fr: "document", de: "Dokument", en: "document")
    }
}

extension StoredSending.Way {
    var label: Phrase {
        switch self {
        case .mail: Phrase(nl: "mail", fr: "mail", de: "Mail", en: "mail")
        case .peppol: Phrase(nl: "Peppol", fr: "Peppol", de: "Peppol", en: "Peppol")
        }
    }
}

extension MailDelivery.State {
    var label: Phrase {
        switch self {
        case .waiting: Phrase(nl: "wacht", fr: "en attente", de: "wartet", en: "waiting")
        case .sent: Phrase(nl: "verstuurd", fr: "envoyé", de: "versandt", en: "sent")
        case .failed: Phrase(nl: "opgegeven", fr: "abandonné", de: "aufgegeben", en: "given up")
        }
    }
}
