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
    /// Files that travel with it.
    public var attachments: [MailAttachment] = []

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
        let plain = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"]
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let body = MailMessage.encoded(Array(lines.utf8))
        guard !attachments.isEmpty else { return message(plain, body) }
        // No line of base64 begins with a dash: the boundary is in none of the parts.
        let boundary = "=_\(id.prefix { $0 != "@" })"
        let files = attachments.map { MailMessage.part($0.headers, MailMessage.encoded($0.bytes), boundary) }
        let parts = MailMessage.part(plain, body, boundary) + files.joined() + "--\(boundary)--"
        return message(["Content-Type: multipart/mixed; boundary=\"\(boundary)\""], parts)
    }

    private static func part(_ headers: [String], _ body: String, _ boundary: String) -> String {
        "--\(boundary)\r\n" + headers.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n"
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        let body = Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
        return body.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
    }

    private func message(_ content: [String], _ body: String) -> [UInt8] {
        let headers = [
            "From: MedLevy <\(sender)>", "To: <\(recipient)>", "Subject: \(MailMessage.word(subject))",
            "Date: \(MailMessage.date(at))", "Message-ID: <\(id)>", "MIME-Version: 1.0",
        ]
        let all = headers + content + ["Auto-Submitted: auto-generated"]
        return Array((all.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n").utf8)
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

/// A file that travels with a mail.
public struct MailAttachment: Hashable, Sendable {
    /// Of letters, digits, points and dashes.
    public let name: String
    /// `application/pdf`
    public let media: String
    public let bytes: [UInt8]

    public init(name: String, media: String, bytes: [UInt8]) {
        self.name = name
        self.media = media
        self.bytes = bytes
    }

    fileprivate var headers: [String] {
        [
            "Content-Type: \(media); name=\"\(name)\"", "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=\"\(name)\"",
        ]
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
