import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy refund file`: approved refunds as the bank takes them.
struct WriteRefundFile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: Help.refundFile[.current], discussion: Help.refundFileDiscussion[.current])

    @Argument(help: Help.refundNumbers.help) var numbers: [RefundArgument]
    @Option(help: Help.requestedOn.help) var requestedOn: String
    @Option(help: Help.refundOutput.help, completion: .file(extensions: ["xml"])) var output: String
    @Option(help: Help.refundVersion.help) var schemaVersion: RefundFile.Version = .ninth
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let day = given.day(requestedOn, "--requested-on")
            _ = given.attempt { () throws(Problems) in
                try OutputName.check(output, "--output", is: [".xml"], not: place.place.place.address)
            }
            try given.check()
            guard let day else { throw given.problems }
            let request = try place.request()
            let office = try place.office(book)
            let sent = try office.sendRefunds(numbers.map(\.number), requestedOn: day, by: request)
            let batch = try office.refundBatch(ofFile: sent.number)
            let bytes = RefundFile.bytes(batch, schemaVersion)
            // What a bank would refuse is not written.
            let summary = try RefundSummary(bytes, file: output)
            try write(bytes)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("file", BillingWords.file, output)
            sheet.add(batch, summary)
            try sheet.write()
        }
    }

    private func write(_ bytes: [UInt8]) throws(Problems) {
        do throws(Problem) {
            let file = try WholeFile(path: output, isPrivate: true)
            try file.write(bytes)
            try file.finish()
        } catch {
            throw Problems([error])
        }
    }
}
