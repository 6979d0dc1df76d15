import Billing
import Declarations
import Exchange
import Glibc
import Law
import Values

/// One fuzz target for each parser, chosen by `MEDLEVY_FUZZ_PARSER`: csv, jsonl, xml, json-declaration,
/// csv-declaration, workbook, camt, coda, tables or amounts. Whatever the bytes are, a parser gives a value or
/// problems; it never crashes, hangs or reads beyond them.
@main
enum MedLevyFuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = runDriver(&count, &arguments) { start, count in
            FuzzedParser.chosen.parse(UnsafeRawBufferPointer(start: start, count: count))
            return 0
        }
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

enum FuzzedParser: String {
    case csv, jsonl, xml, workbook, camt, coda, tables, amounts
    case jsonDeclaration = "json-declaration"
    case csvDeclaration = "csv-declaration"

    static let chosen: FuzzedParser = {
        let name = getenv("MEDLEVY_FUZZ_PARSER").map { String(cString: $0) } ?? ""
        return FuzzedParser(rawValue: name) ?? .csv
    }()

    private static let law: YearLaw? = try? Lawbook.builtIn().year(2024)

    func parse(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .csv, .jsonl: readSector(bytes)
        case .xml: readXML(bytes)
        case .jsonDeclaration: readJSON(bytes)
        case .csvDeclaration: readSheet(bytes)
        case .workbook: _ = WorkbookSheet.csv(Array(bytes))
        case .camt: check(try? StatementFile.camt053(Array(bytes), file: nil))
        case .coda: check(try? StatementFile.coda(Array(bytes), file: nil))
        case .tables: readTables(bytes)
        case .amounts: readAmount(bytes)
        }
    }

    /// Through a file, as a person's would come.
    private func readSector(_ bytes: UnsafeRawBufferPointer) {
        guard let law = FuzzedParser.law else { return }
        let path = "/dev/shm/medlevy-fuzz-\(getpid()).\(rawValue)"
        let file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        _ = write(file, bytes.baseAddress, bytes.count)
        close(file)
        _ = try? SectorFile(path: path, table: law.table)
    }

    /// Whatever is taken is taken again from its canonical form, as the same.
    private func readXML(_ bytes: UnsafeRawBufferPointer) {
        let document = try? DeclarationDocument(Array(bytes), form: .xml, file: nil)
        for case var declaration? in (document?.records ?? []).map(\.declaration?.declaration) {
            let form = CanonicalForm(declaration).bytes
            declaration.certificate = nil
            let again = try? DeclarationDocument(form, form: .xml, file: nil)
            precondition(again?.records.first?.declaration?.declaration == declaration, "the form says the same")
        }
    }

    /// Whatever is taken is taken again as we write it, as the same; and so is any tree.
    private func readJSON(_ bytes: UnsafeRawBufferPointer) {
        for declaration in declarations(bytes, .json) {
            let again = try? DeclarationDocument(
                Array(JSONDeclarationWriter.value(declaration).line.utf8), form: .json, file: nil)
            precondition(again?.records.first?.declaration?.declaration == declaration, "written JSON says the same")
        }
        guard let value = try? JSONValue(parsing: Array(bytes)) else { return }
        precondition((try? JSONValue(parsing: Array(value.line.utf8)))?.line == value.line, "a tree is read as written")
    }

    /// Whatever is taken is taken again from a sheet of ours, as the same.
    private func readSheet(_ bytes: UnsafeRawBufferPointer) {
        let declarations = declarations(bytes, .csv)
        guard !declarations.isEmpty else { return }
        let again = try? DeclarationDocument(
            Array(CSVDeclarationWriter.text(declarations).utf8), form: .csv, file: nil)
        precondition(again?.records.map(\.declaration?.declaration) == declarations, "a written sheet says the same")
    }

    private func declarations(_ bytes: UnsafeRawBufferPointer, _ form: DocumentSource.Form) -> [Declaration] {
        let document = try? DeclarationDocument(Array(bytes), form: form, file: nil)
        return (document?.records ?? []).compactMap { $0.declaration?.declaration }
    }

    /// The first line chooses which built-in table the rest stands in for.
    private func readTables(_ bytes: UnsafeRawBufferPointer) {
        let text = String(decoding: bytes, as: UTF8.self)
        var files = TableFiles.builtIn.files
        let chosen = Int(bytes.first ?? 0) % files.count
        files[chosen] = TableFiles.File(path: files[chosen].path, text: text)
        _ = try? Lawbook.load(TableFiles(files))
    }

    /// Whatever is taken of a bank adds up, and each movement of it has its own number.
    private func check(_ statements: [BankStatement]?) {
        for statement in statements ?? [] {
            precondition(CentsSum(statement.opening) + statement.booked == CentsSum(statement.closing))
            precondition(statement.transactions.map(\.index) == Array(1..<(statement.transactions.count + 1)))
            precondition(statement.transactions.allSatisfy { $0.amount > .zero }, "what moves is more than nothing")
        }
    }

    private func readAmount(_ bytes: UnsafeRawBufferPointer) {
        if case .success(let count) = Decimals.read(bytes, places: 2, largest: Cents.largest.count) {
            precondition(count >= 0 && count <= Cents.largest.count)
            let again = Decimals.read(Cents(count).description, places: 2, largest: Cents.largest.count)
            precondition(again == .success(count), "an amount that is written is read as the same")
        }
    }
}
