import Declarations
import Exchange
import Values
import Wording

/// The reference page of the declaration: what its documents hold, what is refused, and how anyone recomputes its hash.
enum DeclarationPage {
    static var text: String {
        [introduction, fields, sheet, canonicalForm, limits, checks].joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # The turnover declaration, version 1

        One model in three forms. `medlevy schema xml`, `medlevy schema json` and `medlevy schema csv` print the XML
        Schema, the JSON Schema (2020-12) and the template of the sheet; `Reports/Samples/declarations` has a sample
        of every case in each form.

        - XML: the element `TurnoverDeclaration`, or `TurnoverDeclarationBatch` around a `Filer` and many of them, in
          the namespace `\(CanonicalForm.namespace)`, in UTF-8, without a DOCTYPE.
        - JSON: an object with the same parts, or one with `version`, `filer` and `declarations` around many of them.
          Amounts are texts with two decimals, so that no program makes a binary fraction of them.
        - A batch says for all its declarations of which version they are; alone, a declaration says it itself.
        - CSV: a row for each declaration, by the names of the columns. Separated by commas, or by semicolons as
          spreadsheets write them here; with semicolons a decimal comma is read too, and `310.500,50`. Where a
          column answers yes or no, `1` and `0` may be words: `ja`, `oui`, `nein`, `x`; an empty cell is no. In the
          browser a workbook (XLSX) is taken as well: its first sheet.
        """

    private static var fields: String {
        let rows = DeclarationField.allCases.map { field in
            let column = field.column.map { "`\($0)`" } ?? ""
            let longest = field.longest.map(String.init) ?? ""
            return "| \(field.label[.en]) | `\(field.path.xml)` | `\(field.path.json)` | \(column) | \(longest) |"
        }
        return """
            ## Fields

            | field | XML | JSON | CSV | at most, characters |
            |---|---|---|---|---:|
            \(rows.joined(separator: "\n"))

            Registrations are `Registration` elements with the attributes `activity` and `deviceClass` in XML, objects
            with `activity` and `device_class` in JSON, and `distributor:MDR_I|importer:IVDR_B` in CSV.

            Exactly one of the three numbers identifies the declarant. The turnover is both amounts, or one of the
            boxes \(boxes); a box may stand beside the amounts that it follows from.
            """
    }

    private static var sheet: String {
        let rows = DeclarationSchema.csvColumns.map { column in
            let example = column.example.replacing("|", with: "\\|")
            return "| `\(column.name)` | \(column.isOptional ? "yes" : "no") | \(column.summary[.en]) | `\(example)` |"
        }
        return """
            ## The sheet

            `medlevy schema csv` gives a file with these columns and no row, to be opened in a spreadsheet. Columns may
            stand in any order. The cell of what does not apply stays empty: of the three numbers two do.

            | column | may be left out | holds | example, or all there are |
            |---|---|---|---|
            \(rows.joined(separator: "\n"))
            """
    }

    private static var boxes: String {
        DeclaredTurnover.Box.allCases.map { "`\($0.rawValue)`" }.joined(separator: " and ")
    }

    private static let canonicalForm = """
        ## The hash of a revision

        The same declaration has the same hash, whatever form it came in: SHA-256 over its canonical form. The
        canonical form is the XML document without its `Certificate` (which names the hash), in the default namespace,
        elements in the order of the schema, registrations in the order of their codes, no white space between
        elements, identifiers and amounts without ornament, texts in Unicode's form C with single spaces. It is its
        own exclusive canonicalisation (Exclusive XML Canonicalization 1.0, without comments). Anyone recomputes it:

        ```sh
        medlevy declaration show 2024/0566988259 --format canonical | xmllint --exc-c14n - | sha256sum
        ```
        """

    private static let limits = """
        ## Limits

        - a file: \(DocumentLimits.fileSize / 1_000_000) MB
        - a batch: \(DocumentLimits.declarations) declarations
        - a declaration: \(DocumentLimits.registrations) registrations
        - elements, objects and lists: \(DocumentLimits.depth) levels deep
        - an XML element: \(DocumentLimits.attributes) attributes and namespaces
        """

    private static let checks = """
        ## What is checked

        The document first: what cannot be read to its end is refused as a whole. Then each declaration by itself, then
        against the others of its document and against what was handed in before. All problems are told at once, each
        with a code, its place (path, line and column; row and cell in a sheet), whether it is an error or a warning,
        and what to write instead, in nl, fr, de and en: see [problems](problems.md). A declaration without errors is
        taken in whatever its neighbours look like, unless the filer asks for all or nothing.

        What may happen next stands in [the life of a declaration](declaration-life.md).
        """
}
