public import Values

/// The document that a declaration came in, and which one of it: what a place is told with.
public struct DocumentSource: Hashable, Sendable {
    public enum Form: String, CaseIterable, Sendable {
        case xml, json, csv
    }

    public let form: Form
    /// The file's name; `nil` for what came in no file.
    public let file: String?
    /// Which declaration of a batch, counted from 1; `nil` for a document of one.
    public let record: Int?

    public init(form: Form, file: String?, record: Int? = nil) {
        self.form = form
        self.file = file
        self.record = record
    }

    /// The place of a field: its path in XML or JSON, its column and cell in CSV.
    public func place(of field: DeclarationField, at spot: Spot?) -> Place {
        var place = place(at: spot)
        place.field = name(of: field)
        return place
    }

    /// The place of one of the registrations: a step of a path in XML or JSON, the same cell for all of them in CSV.
    ///
    /// - Parameter index: counted from 0.
    public func place(ofRegistration index: Int, at spot: Spot?) -> Place {
        let list = name(of: .registrations)
        return switch form {
        case .xml: place(at: spot, name: "\(list)/Registration[\(index + 1)]")
        case .json: place(at: spot, name: "\(list)/\(index)")
        case .csv: place(at: spot, name: list)
        }
    }

    /// The place of something that is no field: an element too many, a whole declaration.
    public func place(at spot: Spot?, name: String? = nil) -> Place {
        Place(
            file: file, line: spot.map { Int($0.line) }, column: spot.map { Int($0.column) }, field: name,
            cell: spot.flatMap(cell), record: record)
    }

    /// What a field is called in this form.
    public func name(of field: DeclarationField) -> String {
        switch form {
        case .xml: "\(root)/\(field.path.xml)"
        case .json: "\(root)/\(field.path.json)"
        case .csv: field.column ?? ""
        }
    }

    /// The path of the declaration; none in CSV, where the row says it.
    public var root: String {
        switch form {
        case .xml: record.map { "/TurnoverDeclarationBatch/TurnoverDeclaration[\($0)]" } ?? "/TurnoverDeclaration"
        case .json: record.map { "/declarations/\($0 - 1)" } ?? ""
        case .csv: ""
        }
    }

    /// `N3`: the column's letters and the row, counted with the row of names.
    private func cell(_ spot: Spot) -> String? {
        guard form == .csv, spot.sheetColumn > 0, let record else { return nil }
        var letters = ""
        var rest = Int(spot.sheetColumn)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(record + 1)"
    }
}

/// A spot in a document.
public struct Spot: Hashable, Sendable {
    /// Counted from 1.
    public let line: Int32
    /// Counted from 1, in bytes.
    public let column: Int32
    /// The column of a sheet, counted from 1; 0 in XML and JSON.
    public let sheetColumn: Int32

    public init(line: Int, column: Int, sheetColumn: Int = 0) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
        self.sheetColumn = Int32(clamping: sheetColumn)
    }
}
