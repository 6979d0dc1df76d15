import CLibXML2
import Declarations
import Values

/// Attributes of elements that the grammar knows.
extension XMLDocumentReader {
    mutating func attributes(_ tag: XMLStartTag, of element: Int, at spot: Spot) {
        let known = grammar.elements[element].attributes
        guard tag.attributeCount > 0 || !known.isEmpty else { return }
        var values = [String?](repeating: nil, count: known.count)
        for index in 0..<Int(tag.attributeCount) {
            guard let attribute = tag.attribute(index) else { continue }
            if let place = vocabulary.attribute(attribute, of: element) {
                values[place] = attribute.value
            } else if !vocabulary.isWithoutEffect(attribute, of: element) {
                unknown(attribute, of: element, at: spot)
            }
        }
        if !known.isEmpty { take(values, of: element, at: spot) }
    }

    private mutating func unknown(_ attribute: XMLStartTag.Attribute, of element: Int, at spot: Spot) {
        let field = "\(path())/@\(XMLDocumentReader.shown(attribute.name))"
        let names = grammar.elements[element].attributes.map { "@\($0.name)" }
        let known = names.isEmpty ? grammar.known(in: element) : names.joined(separator: ", ")
        report(.fieldUnknown, field, at: spot, ["field": field, "known": known])
    }

    private mutating func take(_ values: [String?], of element: Int, at spot: Spot) {
        switch grammar.elements[element].content {
        case .declaration: record?.raw[.version] = values[0].map { RawDeclaration.Entry(text: $0, spot: spot) }
        case .registration: add(activity: values[0] ?? "", deviceClass: values[1] ?? "", at: spot)
        case .batch: batch(version: values[0], allOrNothing: values[1], at: spot)
        case .filer, .group, .field, .filerField: break
        }
    }

    /// One more than there may be is enough to tell that there are too many.
    private mutating func add(activity: String, deviceClass: String, at spot: Spot) {
        guard let count = record?.raw.registrations.count, count <= DocumentLimits.registrations else { return }
        record?.raw.registrations.append(
            RawDeclaration.Registration(activity: activity, deviceClass: deviceClass, spot: spot, index: count))
    }

    private mutating func batch(version: String?, allOrNothing: String?, at spot: Spot) {
        let field = "\(path())/@version"
        switch version {
        case "1": break
        case nil: report(.fieldMissing, field, at: spot, ["field": field])
        case let other?: report(.versionUnknown, field, at: spot, ["value": Shown.text(other)])
        }
        switch allOrNothing {
        case nil, "false", "0": self.allOrNothing = false
        case "true", "1": self.allOrNothing = true
        case let other?:
            report(.flagMalformed, "\(path())/@allOrNothing", at: spot, ["value": Shown.text(other)])
        }
    }
}
