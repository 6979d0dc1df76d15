import Foundation
public import Values

/// A mail as it is sent, byte by byte (RFC 5322): plain text in UTF-8, which every reader shows.
public struct MailMessage: Hashable, Sendable {
    public let sender: String
    public let recipient: String
    /// Without the angle brackets: the same each time that the mail is sent.
    public let id: String
    public let subject: String
    public let text: String
    public let at: Instant

    /// - Parameters:
    ///   - sender: an address that was checked when the settings were read.
    ///   - domain: what stands behind the mail's own mark in its Message-ID.
    /// - Returns: `nil` where the recipient is no address that fits into a header as it is.
    public init?(
        _ id: String, from sender: String, to recipient: String, domain: String, subject: String, text: String,
        at: Instant
    ) {
        guard MailMessage.isPlain(recipient), MailMessage.isPlain(sender) else { return nil }
        self.sender = sender
        self.recipient = recipient
        self.id = "\(id)@\(domain)"
        self.subject = subject
        self.text = text
        self.at = at
    }

    /// One address, and nothing that begins another header, recipient or command.
    public static func isPlain(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        let isSafe = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"<>,;:"()[]\"#.utf8.contains($0) }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && address.utf8.count <= 254 && isSafe
    }

    public var bytes: [UInt8] {
        let headers = [
            "From: MedLevy <\(sender)>", "To: <\(recipient)>", "Subject: \(MailMessage.word(subject))",
            "Date: \(MailMessage.date(at))", "Message-ID: <\(id)>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
            "Auto-Submitted: auto-generated",
        ]
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let body = Data(lines.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
        let ended = body.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + ended + "\r\n").utf8)
    }

    /// A text in a header (RFC 2047), in words of at most 75 characters.
    private static func word(_ text: String) -> String {
        var words: [String] = []
        var part = ""
        for character in text where !character.isNewline {
            if !part.isEmpty, (part + String(character)).utf8.count > 42 {
                words.append(part)
                part = ""
            }
            part.append(character)
        }
        words.append(part)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// `01 Jun 2024 12:00:00 +0000`
    private static func date(_ at: Instant) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let text = at.description
        let month = Int(text.dropFirst(5).prefix(2)) ?? 1
        let (day, year) = (text.dropFirst(8).prefix(2), text.prefix(4))
        return "\(day) \(months[month - 1]) \(year) \(text.dropFirst(11).prefix(8)) +0000"
    }
}

/// Takes a mail to its reader's server, or wherever mails go.
public protocol MailCarrier: Sendable {
    func carry(_ message: MailMessage) async throws(MailFault)
}

/// Why a mail was not taken.
public enum MailFault: Error, Hashable, Sendable {
    /// It may be taken later.
    case later(String)
    /// The server will never take it.
    case refused(String)

    /// A short word for logs and pages; nothing of the mail.
    public var reason: String {
        switch self {
        case .later(let reason), .refused(let reason): reason
        }
    }
}
