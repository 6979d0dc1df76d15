import Declarations

/// The elements of a document and how they stand in each other. Reader and schema are both made of it, so that they
/// know the same elements in the same order; what a declaration holds comes from the paths of its fields.
struct XMLGrammar: Sendable {
    struct Element: Sendable {
        let name: String
        let parent: Int?
        /// Its place among its siblings; those that share one stand for each other.
        let place: Int
        let content: Content
        /// Whether a document may leave it out.
        let isOptional: Bool
        fileprivate(set) var children: [Int] = []
        fileprivate(set) var attributes: [Attribute] = []

        var canRepeat: Bool { content == .declaration || content == .registration }
    }

    enum Content: Hashable, Sendable {
        case batch, filer, declaration, group, registration
        case field(DeclarationField)
        case filerField(FilerField)
    }

    struct Attribute: Sendable {
        let name: String
        let type: XMLValueType
        let isOptional: Bool
    }

    static let document = XMLGrammar()

    /// The element of a batch, and of a declaration: the two that a document may be.
    static let batch = 0
    static let declaration = 1

    private(set) var elements: [Element] = []

    private init() {
        _ = add(XMLGrammar.batchName, in: nil, at: 0, .batch)
        _ = add("TurnoverDeclaration", in: XMLGrammar.batch, at: 1, .declaration)
        let filer = add("Filer", in: XMLGrammar.batch, at: 0, .filer)
        for field in FilerField.allCases {
            _ = add(field.path, in: filer, at: field.rawValue, .filerField(field), isOptional: field.isOptional)
        }
        for field in DeclarationField.allCases where field != .version { add(field) }
        addAttributes()
    }

    static let batchName = "TurnoverDeclarationBatch"

    private mutating func add(
        _ name: String, in parent: Int?, at place: Int, _ content: Content, isOptional: Bool = false
    ) -> Int {
        elements.append(
            Element(name: name, parent: parent, place: place, content: content, isOptional: isOptional))
        if let parent { elements[parent].children.append(elements.count - 1) }
        return elements.count - 1
    }

    /// A field at the end of its path, with the groups on the way that are not there yet.
    private mutating func add(_ field: DeclarationField) {
        var parent = XMLGrammar.declaration
        let steps = field.path.xml.split(separator: "/").map(String.init)
        for group in steps.dropLast() {
            let known = elements[parent].children.first { elements[$0].name == group }
            let isOptional = field == .correctedRevision || field == .certifierName
            parent = known ?? add(group, in: parent, at: place(in: parent), .group, isOptional: isOptional)
        }
        let name = steps.last ?? ""
        if field == .registrations {
            let list = add(name, in: parent, at: place(in: parent), .group, isOptional: true)
            _ = add("Registration", in: list, at: 0, .registration, isOptional: true)
            return
        }
        // One of three numbers says who declares.
        let isAlternative = field == .vatNumber || field == .srn
        let place = isAlternative ? place(in: parent) - 1 : place(in: parent)
        let isOptional = [.contactPhone, .box, .totalTurnover, .levyTurnover].contains(field)
        _ = add(name, in: parent, at: place, .field(field), isOptional: isOptional)
    }

    /// The place after those that are taken.
    private func place(in parent: Int) -> Int { elements[parent].children.map { elements[$0].place + 1 }.max() ?? 0 }

    private mutating func addAttributes() {
        let version = Attribute(name: "version", type: .version, isOptional: false)
        for index in elements.indices {
            switch elements[index].content {
            case .batch:
                elements[index].attributes = [version, Attribute(name: "allOrNothing", type: .flag, isOptional: true)]
            case .declaration: elements[index].attributes = [version]
            case .registration:
                elements[index].attributes = ["activity", "deviceClass"].map {
                    Attribute(name: $0, type: .code, isOptional: false)
                }
            case .filer, .group, .field, .filerField: break
            }
        }
    }

    /// The names that may stand after those up to a place, for a problem to say what is expected.
    func expected(in element: Int, after place: Int) -> String {
        let next = elements[element].children.filter { elements[$0].place > place || elements[$0].canRepeat }
        return next.isEmpty ? "</\(elements[element].name)>" : names(next)
    }

    /// What may be written where something unknown stands: the element's own attributes or elements, or else those
    /// beside it.
    func known(in element: Int) -> String {
        if !elements[element].children.isEmpty { return names(elements[element].children) }
        return elements[element].parent.map { names(elements[$0].children) } ?? ""
    }

    private func names(_ indices: [Int]) -> String {
        indices.sorted { elements[$0].place < elements[$1].place }.map { elements[$0].name }.joined(separator: ", ")
    }
}
