import Glibc
import Values
import Wording

extension Language {
    /// That of whoever calls the program.
    static let current = Language.asked(in: CommandLine.arguments) { name in getenv(name).map { String(cString: $0) } }
}
