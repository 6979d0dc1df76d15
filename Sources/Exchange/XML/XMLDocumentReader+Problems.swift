import CLibXML2
import Declarations
import Values

/// Problems and their places.
extension XMLDocumentReader {
    /// A problem of the declaration that is read, or of the batch around them.
    mutating func report(_ code: ProblemCode, _ field: String, at spot: Spot, _ details: [String: String]) {
        var place = parser.place(at: spot, field: field)
        if record != nil {
            place.record = root == XMLGrammar.batch ? declarations : nil
            record?.add(Problem(code, at: place, details))
        } else {
            problems.add(Problem(code, at: place, details))
        }
    }

    /// The path of the innermost element that is open.
    func path() -> String {
        open.map { open in
            let element = grammar.elements[open.element]
            let isOfBatch = element.content == .declaration && root == XMLGrammar.batch
            return isOfBatch ? "/\(element.name)[\(declarations)]" : "/\(element.name)"
        }.joined()
    }

    /// Keeps what the schema refuses in an element.
    mutating func noteFaults(of element: Int, at spot: Spot) {
        guard check.hasFaults else { return }
        var place = parser.place(at: spot, field: path())
        place.record = record == nil || root != XMLGrammar.batch ? nil : declarations
        let known = grammar.elements[element]
        let written = text.withUnsafeBufferPointer(XMLText.trimmed)
        let details = [
            "value": Shown.text(written.isEmpty ? known.name : written), "expected": expected(in: known, element),
        ]
        for fault in check.takeFaults() {
            let problem = Problem(.xmlValue, at: place, details)
            if record == nil { net.add(fault, problem) } else { record?.net.add(fault, problem) }
        }
    }

    private func expected(in known: XMLGrammar.Element, _ element: Int) -> String {
        switch known.content {
        case .field(let field): XMLValueType(field).form
        case .filerField(let field): XMLValueType(field).form
        case .batch, .filer, .declaration, .group, .registration:
            known.attributes.isEmpty
                ? grammar.known(in: element) : known.attributes.map(\.type.form).joined(separator: ", ")
        }
    }

    static func shown(_ name: UnsafePointer<xmlChar>?) -> String {
        name.map { Shown.text(String(cString: $0)) } ?? ""
    }
}
