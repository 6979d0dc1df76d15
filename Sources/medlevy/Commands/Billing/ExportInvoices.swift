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

    /// - Returns: how many files were written.
    private func write(_ numbers: [InvoiceNumber], of office: BillingOffice) throws(Problems) -> Int {
        let progress = Progress(Texts.exportingInvoices[place.answer.language])
        defer { progress.end() }
        var files = 0
        for (index, number) in numbers.enumerated() {
            let paper = try BillingPaper(office.document(number), office.book)
            do throws(Problem) {
                files += try write(paper, as: "\(folder)/\(number)")
            } catch {
                throw Problems([error])
            }
            progress.show(index + 1, numbers.count)
        }
        return files
    }

    /// Both forms where none is asked for: software then has the one for people inside its own.
    private func write(_ paper: BillingPaper, as name: String) throws(Problem) -> Int {
        let isBoth = pdf == ubl
        let drawn = pdf || isBoth ? try paper.paper.pdf() : nil
        if let drawn { try write(drawn, to: "\(name).pdf") }
        if ubl || isBoth { try write(paper.ubl(pdf: drawn), to: "\(name).xml") }
        return isBoth ? 2 : 1
    }

    private func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        let file = try WholeFile(path: path)
        try file.write(bytes)
        try file.finish()
    }
}
