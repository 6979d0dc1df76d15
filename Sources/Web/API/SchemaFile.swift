import Exchange

/// The schemas as files.
enum SchemaFile: String, CaseIterable {
    case json = "turnover-declaration-1.json"
    case xml = "turnover-declaration-1.xsd"
    case sheet = "turnover-declarations-1.csv"

    var media: Media {
        switch self {
        case .json: .schema
        case .xml: .xml
        case .sheet: .csv
        }
    }

    var text: String {
        switch self {
        case .json: DeclarationSchema.json
        case .xml: DeclarationSchema.xml
        case .sheet: DeclarationSchema.csvTemplate
        }
    }

    /// What the documents are that it describes.
    var described: Media {
        switch self {
        case .json: .json
        case .xml: .xml
        case .sheet: .csv
        }
    }

    /// Where it is served.
    var path: String { "/schemas/\(rawValue)" }
}
