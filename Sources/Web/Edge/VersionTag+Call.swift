import HTTPTypes
import Values

extension Call {
    /// Checks that a change is made of the version that is the current one.
    ///
    /// - Throws: `version.missing` without `If-Match`, `version.differs` where it names another.
    func check(changes current: VersionTag) throws(Problems) {
        guard let header = changedVersion else {
            throw Problems([Problem(.versionMissing, ["version": current.text])])
        }
        let named = header.split(separator: ",").map(\.trimmingSpaces)
        guard named.contains(current.text) || named == ["*"] else {
            let details = ["value": String(header.prefix(80)), "version": current.text]
            throw Problems([Problem(.versionDiffers, details)])
        }
    }

    /// What `If-Match` names; `nil` without it, and where it names nothing.
    var changedVersion: String? { headers[.ifMatch].flatMap { $0.trimmingSpaces.isEmpty ? nil : $0 } }

    /// Whether `If-Match` is content with whatever there is.
    var changesAnyVersion: Bool { changedVersion?.trimmingSpaces == "*" }

    /// Whether the client has the current version already (`If-None-Match`).
    func knows(_ current: VersionTag) -> Bool {
        guard let header = headers[.ifNoneMatch] else { return false }
        return header.split(separator: ",").map(\.trimmingSpaces).contains {
            $0 == "*" || $0 == current.text || $0 == "W/\(current.text)"
        }
    }
}
