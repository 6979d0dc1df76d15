import Billing
import Law
import Pages
import Rules
import Service
import Values

/// A year of the whole sector: at a glance, and tried out under other terms.
struct AgencySectorRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}", .viewDeclaration, glance),
            desk.get("/{year}/simulator", .viewDeclaration, simulate),
        ]
    }

    private func glance(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let law = try desk.offices.book.year(visit.year ?? 0)
        let glance = try desk.agency.glance(law.year)
        return desk.show(AgencyGlancePage(visit.navigation(.glance), glance, law).page, visit)
    }

    /// What is asked for is answered at the address that says it in every language.
    private func simulate(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let law = try desk.offices.book.year(visit.year ?? 0)
        let sector = try desk.agency.sector(of: law.year)
        let year = try desk.billing.year(law.year)
        // Before figures are published is when a budget is tried out.
        let present = try? desk.agency.present(year, sector)
        let usual = try desk.agency.usualTerms(year, present)
        let answers = SimulatorAnswers(visit.visitor.query, usual: usual, visit.visitor.language)
        var (simulated, problems) = (Simulation?.none, answers.problems)
        if problems.isEmpty {
            let address = answers.address(law.year)
            if answers.isAsked, address != visit.visitor.here { return .redirect(address) }
            do throws(Problems) {
                simulated = try desk.agency.simulate(answers.terms, of: law.year, sector)
            } catch {
                // Who asks for nothing sees what is known.
                if answers.isAsked { problems = error }
            }
        }
        let page = AgencySimulatorPage(
            visit.navigation(.simulator), law, answers.terms, typed: answers.typed, present: present,
            simulated: simulated)
        return desk.show(page.page, visit, refused: problems)
    }
}
