import Law
import Rules
import Testing
import Values

/// A step cites articles and questions that the list of sources has: a citation that nobody can look up proves nothing.
@Suite struct CitedStepsTests {
    @Test func everyStepCitesAPartOfAListedSource() throws {
        let sources = try Lawbook.builtIn().sources
        for step in Wordings.steps {
            #expect(!step.citations.isEmpty, "\(step)")
            for citation in step.citations {
                let source = sources.first { $0.id == citation.source }
                #expect(source?.parts.contains(citation.part) == true, "\(step): \(citation)")
            }
        }
    }
}
