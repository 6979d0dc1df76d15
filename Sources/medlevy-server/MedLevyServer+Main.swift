import ArgumentParser
import Glibc
import Values
import Wording

extension MedLevyServer {
    /// Runs the service, and says what the parser has to say in the language of who started it.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var service = command as? any AsyncParsableCommand {
                try await service.run()
            } else {
                try command.run()
            }
        } catch {
            let status = exitCode(for: error).rawValue
            let text = said(error, isHelp: status == 0)
            if !text.isEmpty { say(text + "\n", to: status == 0 ? STDOUT_FILENO : STDERR_FILENO) }
            Glibc.exit(status)
        }
    }

    private static func said(_ error: any Error, isHelp: Bool) -> String {
        let text = fullMessage(for: error)
        guard Language.current != .en else { return text }
        let parser = ParserText(.current)
        guard isHelp else { return parser.refusal(text, message: message(for: error)) }
        guard text.hasPrefix(ParserText.startOfHelp) else { return text }
        return parser.help(fullMessage(for: error, columns: .max), width: 100)
    }

    static func say(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
    }
}
