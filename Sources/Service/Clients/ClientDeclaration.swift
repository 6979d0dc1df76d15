public import Declarations
import Law
import Rules
public import Values

/// The declaration of one of many declarants, as who works for all of them sees it in a list: what is due of it, what
/// was said, and what it amounts to.
public struct ClientDeclaration: Sendable {
    /// Who is looked up, under the name that they are known by.
    public struct Client: Hashable, Sendable {
        public let declarant: DeclarantID
        public let name: String
        /// What whoever looks may do for them.
        public let may: Set<Right>

        public init(_ declarant: DeclarantID, name: String, may: Set<Right> = []) {
            self.declarant = declarant
            self.name = name
            self.may = may
        }
    }

    /// What somebody may do for a client beside looking.
    public enum Right: Hashable, Sendable {
        /// Certify, and refuse to.
        case certify
        /// Hand in and correct.
        case write
    }

    public let name: String
    public let obligation: Obligation
    /// `nil` where nothing was said.
    public let history: DeclarationHistory?
    /// The total of what is declared; `nil` where nothing is, and where it cannot be computed yet.
    public let contribution: Cents?
    /// Whether the amount may still fall.
    public let isMaximum: Bool
    /// What whoever looks may do for the client.
    public var may: Set<Right> = []

    public var key: DeclarationKey { obligation.key }
    /// `nil` where nothing was said.
    public var state: LifeState? { obligation.state }

    /// Whether a certificate is all that it waits for.
    public var waits: Bool { state == .submitted && !obligation.isClosed }

    /// Whether what is still to be done is for whoever looks to do.
    public var isMine: Bool {
        guard !obligation.isClosed else { return false }
        return switch obligation.due {
        case .certify: may.contains(.certify)
        case .declare, .correct: may.contains(.write)
        case nil: false
        }
    }

    /// What is declared now; `nil` where nothing is.
    public var declared: Declaration? {
        switch state {
        case .submitted, .certified, .refused, .exOfficio: history?.newest?.declaration
        case nil, .draft, .withdrawn, .superseded: nil
        }
    }
}

extension DeclarationOffice {
    /// The declarations of some declarants for some years, each there or not.
    public func declarations(
        of clients: [ClientDeclaration.Client], years: [Int]
    ) throws(Problems) -> [ClientDeclaration] {
        let today = clock.now().day
        return try store.read { (store) throws(Problems) in
            var all: [ClientDeclaration] = []
            let deadlines = try deadlines(in: store)
            for year in years {
                let isClosed = try store.closing(of: year) != nil
                let assessed = try ledger.assessments.year(year, in: store)
                for client in clients {
                    let key = DeclarationKey(declarant: client.declarant, year: year)
                    let history = try memory.history(of: key, in: store)
                    let isOver =
                        isClosed ? try store.isClosed(history ?? DeclarationHistory(key: key)) : false
                    let due = obligation(
                        key, history?.state, isClosed: isOver, deadline: deadlines[year], today: today)
                    var one = listed(client.name, due, history, assessed)
                    one.may = client.may
                    all.append(one)
                }
            }
            return all
        }
    }

    /// The years that have begun, newest first.
    public var begunYears: [Int] {
        let today = clock.now().day
        return book.years.filter { CivilDate.firstDay(of: $0) <= today }.sorted(by: >)
    }

    private func listed(
        _ name: String, _ due: Obligation, _ history: DeclarationHistory?, _ year: Result<AssessmentYear, Problems>?
    ) -> ClientDeclaration {
        let unassessed = ClientDeclaration(
            name: name, obligation: due, history: history, contribution: nil, isMaximum: false)
        guard let declaration = unassessed.declared,
            case .success(let year)? = year
        else { return unassessed }
        let assessment = year.assess(declaration, isDeclared: due.state != .exOfficio)
        return ClientDeclaration(
            name: name, obligation: due, history: history, contribution: assessment.outcome.total,
            isMaximum: assessment.isMaximum)
    }
}
