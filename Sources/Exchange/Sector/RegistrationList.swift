public import Law
public import Values

/// Registrations written as text, one each: `manufacturer:MDR_I`.
public enum RegistrationList {
    /// - Throws: what is wrong with each text that names no registration.
    public static func read(_ texts: [String], table: EntityTable, field: String) throws(Problems) -> [Registration] {
        let lexicon = RegistrationLexicon(table)
        var problems = Problems()
        var registrations: [Registration] = []
        for text in texts {
            Array(text.utf8).withUnsafeBytes { bytes in
                if let found = lexicon.find(bytes)?.registration {
                    if !registrations.contains(found) { registrations.append(found) }
                } else {
                    for problem in lexicon.problems(with: bytes, at: Place(field: field)) { problems.add(problem) }
                }
            }
        }
        if !problems.isEmpty { throw problems }
        return registrations
    }
}
