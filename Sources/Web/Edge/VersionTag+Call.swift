import HTTPTypes
import Values

extension Call {
    /// Checks that a change is made of the version that is the current one.
    ///
    /// - Throws: `version.missing` without `If-Match`, `header.malformed` where it is none, `version.differs` where it
    ///   names another.
    func check(changes current: VersionTag) throws(Problems) {
        let named = try changedVersions(current: current.text, example: current.text)
        guard named.contains(current.text) || named == ["*"] else {
            let details = ["value": named.joined(separator: ", "), "version": current.text]
            throw Problems([Problem(.versionDiffers, details)])
        }
    }

    /// The tags that `If-Match` names, as they are written; a star alone for any version.
    ///
    /// - Parameters:
    ///   - current: which version is the current one, or where it is found.
    ///   - example: what to write instead of what is no tag: a version without its quotation marks, most often.
    /// - Throws: `version.missing` without it, `header.malformed` for anything else (RFC 9110, 13.1.1).
    func changedVersions(current: String, example: String) throws(Problems) -> [String] {
        guard let header = changedVersion else { throw Problems([Problem(.versionMissing, ["version": current])]) }
        let named = header.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmingSpaces)
        guard named == ["*"] || named.allSatisfy(VersionTag.isOne) else {
            let details = [
                "header": "If-Match", "value": String(header.prefix(80)), "expected": "If-Match: \(example)",
            ]
            throw Problems([Problem(.headerMalformed, at: Place(field: "If-Match"), details)])
        }
        return named
    }

    /// What `If-Match` says; `nil` without it, and where it says nothing.
    private var changedVersion: String? { headers[.ifMatch].flatMap { $0.trimmingSpaces.isEmpty ? nil : $0 } }

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

extension VersionTag {
    /// Whether a text has the form of a tag: visible characters between quotation marks, weak or not.
    fileprivate static func isOne(_ text: String) -> Bool {
        let quoted = Array((text.hasPrefix("W/") ? text.dropFirst(2) : text[...]).utf8)
        guard quoted.count >= 2, quoted.first == 0x22, quoted.last == 0x22 else { return false }
        return quoted.dropFirst().dropLast().allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x7F }
    }
}
