import Declarations
import Values

extension Revision {
    /// In the order of `Table.revisionContent`.
    var cells: [SQLValue] {
        let declarant = declaration.declarant
        let turnover = declaration.turnover
        var cells: [SQLValue] = [
            .integer(number), .text(event.rawValue), .integer(declaration.turnoverYear), .text(declarant.name),
            .text(declarant.address.street), .text(declarant.address.postalCode), .text(declarant.address.city),
            .text(declarant.country.description), .text(declarant.language.rawValue), .text(declarant.contact.name),
            .text(declarant.contact.email), .text(declarant.contact.phone), .text(turnover.box?.rawValue),
        ]
        cells += [turnover.amounts?.total, turnover.amounts?.levy].map { $0.map { .integer($0.count) } ?? .null }
        cells.append(.integer(declaration.selfControl ? 1 : 0))
        cells.append(declaration.correction.map { .integer($0.revision) } ?? .null)
        cells.append(.text(declaration.correction?.reason))
        cells += Certificate.cells(declaration.certificate)
        cells += Certifier.cells(declaration.certificate?.certifier)
        cells.append(.text(reason))
        return cells + author.cells + [.integer(at.milliseconds), .bytes(hash.bytes)]
    }
}

extension Verdict {
    /// In the order of `Table.verdictContent`.
    var cells: [SQLValue] {
        let (state, reason, certificate, certifier): (LifeState, String?, Certificate?, Certifier?) =
            switch answer {
            case .certified(let certificate): (.certified, nil, certificate, certificate.certifier)
            case .refused(let certifier, let reason): (.refused, reason, nil, certifier)
            }
        return [.integer(revision), .text(state.rawValue), .text(reason)] + Certificate.cells(certificate)
            + Certifier.cells(certifier) + author.cells + [.integer(at.milliseconds)]
    }
}

extension Author {
    var cells: [SQLValue] { [.text(person), .text(role.rawValue), .text(onBehalfOf)] }
}

extension Certificate {
    fileprivate static func cells(_ certificate: Certificate?) -> [SQLValue] {
        [.text(certificate?.date.description), .bytes(certificate?.hash.bytes)]
    }
}

extension Certifier {
    fileprivate static func cells(_ certifier: Certifier?) -> [SQLValue] {
        [
            .text(certifier?.name), .text(certifier?.profession.rawValue), .text(certifier?.registerNumber),
            .text(certifier?.position.rawValue),
        ]
    }
}
