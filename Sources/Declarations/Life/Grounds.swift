public import Values

/// What is said beside the content of a declaration, which its own fingerprint does not cover: the reason of a revision
/// and the certificate that came with it; a certifier's verdict. An audit entry vouches for it with this fingerprint.
extension Revision {
    /// `nil` where nothing is said beside the content.
    public var grounds: Fingerprint? {
        let fields = [reason] + DeclarationField.certificate.map { declaration.text(of: $0) }
        return fields.contains { $0 != nil } ? Fingerprint(of: DelimitedFields.bytes(fields)) : nil
    }
}

extension Verdict {
    public var grounds: Fingerprint {
        switch answer {
        case .certified(let certificate):
            fingerprint(certificate.certifier, [certificate.date.description, certificate.hash.description])
        case .refused(let certifier, let reason): fingerprint(certifier, [reason])
        }
    }

    private func fingerprint(_ certifier: Certifier?, _ others: [String]) -> Fingerprint {
        let fields = [event.rawValue, String(revision)] + Certifier.fields(of: certifier) + others
        return Fingerprint(of: DelimitedFields.bytes(fields))
    }
}

extension Certifier {
    /// What is said of a certifier, field by field: as many where nobody is named.
    public static func fields(of certifier: Certifier?) -> [String?] {
        [
            certifier?.name, certifier?.profession.rawValue, certifier?.registerNumber, certifier?.position.rawValue,
        ]
    }
}
