import ArgumentParser
import Glibc
import Values
import Wording

extension MedLevy {
    /// Runs the command, and says what the parser has to say in the person's language.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let status = exitCode(for: error).rawValue
            let text = said(error, isHelp: status == 0)
            guard !text.isEmpty else { Glibc.exit(status) }
            if status == 0 { Glibc.exit(answered(text)) }
            StandardError.write(text + "\n")
            Glibc.exit(status)
        }
    }

    /// A script of the shell or a version number is the same in every language; help starts with what a command is for.
    private static func said(_ error: any Error, isHelp: Bool) -> String {
        let text = fullMessage(for: error)
        guard Language.current != .en else { return text }
        let parser = ParserText(.current)
        guard isHelp else { return parser.refusal(text, message: message(for: error)) }
        guard text.hasPrefix(ParserText.startOfHelp) else { return text }
        return parser.help(fullMessage(for: error, columns: .max), width: StandardOutput.columns)
    }

    /// Writes an answer; the exit status.
    private static func answered(_ text: String) -> Int32 {
        do throws(Problems) {
            try StandardOutput.write(text + "\n")
            return 0
        } catch {
            StandardError.write(ProblemText(.current).all(error) + "\n")
            return error.listed.first?.code.exitStatus ?? 70
        }
    }
}
