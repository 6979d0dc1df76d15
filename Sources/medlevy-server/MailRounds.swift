import Logging
import Pages
import Service
import ServiceLifecycle
import SignIn
import Values

/// The words of mails, as the pages have them.
struct PageMailWriter: MailWriter {
    let text: MailText

    func words(of mail: StoredMail) -> (subject: String, text: String) { text.words(of: mail) }
}

/// Sends what waits in the outbox, every few seconds, while the service runs.
struct MailRounds: ServiceLifecycle.Service {
    let sender: MailSender
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var sent = 0
                do throws(Problems) {
                    sent = try await sender.run()
                } catch {
                    logger.error("mails", metadata: ["problem": "\(error.listed.first?.code.rawValue ?? "")"])
                }
                if sent == 0 { try? await Task.sleep(for: .seconds(3)) }
            }
        }
    }
}
