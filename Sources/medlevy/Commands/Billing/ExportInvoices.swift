import ArgumentParser
import Billing
import Exchange
import Law
import Paper
import Service
import Values
import Wording

/// `medlevy invoice export`: invoices and credit notes as files, for people and for software.
struct ExportInvoices: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Help.invoiceExport[.current],
        discussion: Help.invoiceExportDiscussion[.current])

    @Option(help: Help.invoiceFolder.help, completion: .directory) var folder: String
    @OptionGroup var filter: FilterOptions
    @Option(help: Help.exportedKind.help) var kind: InvoiceKind?
    @Flag(help: Help.asPDF.help) var pdf = false
    @Flag(help: Help.asUBL.help) var ubl = false
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let office = try place.office(book)
            let numbers = try office.numbers(year: filter.year, kind: kind)
            let notes = numbers.count { $0.series == .creditNote }
            do throws(Problem) { try OutputFolder.make(folder) } catch { throw Problems([error]) }
            let files = try write(numbers, of: office)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("folder", BillingWords.folder, folder)
            sheet.add("invoices", BillingWords.invoices, numbers.count - notes)
            sheet.add("credit_notes", BillingWords.creditNotes, notes)
            sheet.add("files", BillingWords.files, files)
            try sheet.write()
        }
    }

    /// How many are written between two looks at how far it is.
    private static let together = 500

    /// - Returns: how many files were written.
    private func write(_ numbers: [InvoiceNumber], of office: BillingOffice) throws(Problems) -> Int {
        let progress = Progress(Texts.exportingInvoices[place.answer.language])
        defer { progress.end() }
        // Both forms where none is asked for: software then has the one for people inside its own.
        let isBoth = pdf == ubl
        let (drawn, written) = (pdf || isBoth, ubl || isBoth)
        for start in stride(from: 0, to: numbers.count, by: ExportInvoices.together) {
            let end = min(start + ExportInvoices.together, numbers.count)
            try office.eachDocument(numbers[start..<end]) { [folder] (document) throws(Problems) in
                let paper = try BillingPaper(document, office.book)
                do throws(Problem) {
                    try ExportInvoices.write(paper, as: "\(folder)/\(document.number)", pdf: drawn, ubl: written)
                } catch { throw Problems([error]) }
            }
            progress.show(end, numbers.count)
        }
        return numbers.count * (isBoth ? 2 : 1)
    }

    private static func write(_ paper: BillingPaper, as name: String, pdf: Bool, ubl: Bool) throws(Problem) {
        let drawn = pdf ? try paper.paper.pdf() : nil
        if let drawn { try write(drawn, to: "\(name).pdf") }
        if ubl { try write(paper.ubl(pdf: drawn), to: "\(name).xml") }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        let file = try WholeFile(path: path)
        try file.write(bytes)
        try file.finish()
    }
}
