import CLibXML2
import Declarations
import Values

/// Elements as they begin.
extension XMLDocumentReader {
    mutating func start(_ tag: XMLStartTag) {
        let spot = parser.startOfTag()
        guard open.count + skipped < DocumentLimits.depth else {
            parser.refuse(Problem(.xmlLimit, at: parser.place(at: spot), XMLLimits.details))
            return
        }
        guard skipped == 0 else {
            skipped += 1
            return
        }
        checkTextBetweenElements()
        guard let element = vocabulary.element(tag, in: open.last?.element) else {
            unknown(tag, at: spot)
            return
        }
        if takesPlace(element, at: spot), begin(element, at: spot) {
            open.append(XMLOpenElement(element: element, spot: spot))
            attributes(tag, of: element, at: spot)
            check.start(tag)
            noteFaults(of: element, at: spot)
        } else {
            skipped = 1
        }
    }

    /// A document of ours with something unknown in it, or no document of ours.
    private mutating func unknown(_ tag: XMLStartTag, at spot: Spot) {
        guard let parent = open.last?.element else {
            let expected = [XMLGrammar.declaration, XMLGrammar.batch].map { grammar.elements[$0].name }
                .map { "\($0) (\(CanonicalForm.namespace))" }.joined(separator: ", ")
            parser.refuse(Problem(.xmlOtherDocument, at: parser.place(at: spot), ["expected": expected]))
            return
        }
        let field = "\(path())/\(XMLDocumentReader.shown(tag.name))"
        report(.fieldUnknown, field, at: spot, ["field": field, "known": grammar.known(in: parent)])
        skipped = 1
    }

    /// Whether an element is looked at: the first of its name is, even out of its order.
    private mutating func takesPlace(_ element: Int, at spot: Spot) -> Bool {
        guard let parent = open.last else { return true }
        let (place, canRepeat) = (grammar.elements[element].place, grammar.elements[element].canRepeat)
        if parent.hasSeen(element), !canRepeat {
            reportOrder(.fieldRepeated, of: element, at: spot)
            return false
        }
        if place < parent.lastPlace { reportOrder(.fieldMisplaced, of: element, at: spot) }
        open[open.count - 1].see(element, at: place)
        return true
    }

    private mutating func reportOrder(_ code: ProblemCode, of element: Int, at spot: Spot) {
        guard let parent = open.last else { return }
        let field = "\(path())/\(grammar.elements[element].name)"
        let expected = grammar.expected(in: parent.element, after: parent.lastPlace)
        let details = ["field": field, "expected": expected]
        report(code, field, at: spot, code == .fieldMisplaced ? details : ["field": field])
    }

    /// Makes ready for what an element holds; `false` for a declaration beyond the most that a batch may have.
    private mutating func begin(_ element: Int, at spot: Spot) -> Bool {
        if open.isEmpty { (root, start) = (element, spot) }
        switch grammar.elements[element].content {
        case .declaration:
            declarations += 1
            guard declarations <= DocumentLimits.declarations else {
                firstTooMany = firstTooMany ?? spot
                records = []
                return false
            }
            let number = open.isEmpty ? nil : declarations
            let source = DocumentSource(form: .xml, file: file, record: number)
            record = XMLRecord(number: declarations, raw: RawDeclaration(source: source, start: spot))
        case .batch: filer = FilerReader.Raw(start: spot)
        case .filer: filer?.start = spot
        case .group, .registration, .field, .filerField: break
        }
        return true
    }
}
