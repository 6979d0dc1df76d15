import Billing
import HTTPTypes
import Pages
import Service
import Values

/// From a year's budget to the last cent that is paid or open.
struct ReconciliationRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/reconciliation", AgencySection.reconciliation.action) { visit throws(Problems) in
                let year = try visit.givenYear
                let hasFigures = try desk.billing.year(year).figures != nil
                let page = ReconciliationPage(
                    visit.navigation(.reconciliation), year: year,
                    hasFigures ? try desk.billing.reconciliation(of: year) : nil, today: desk.offices.clock.now().day)
                return desk.show(page.page, visit)
            }
        ]
    }
}
