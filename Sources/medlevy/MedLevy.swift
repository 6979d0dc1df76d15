import ArgumentParser
import Law
import Values

@main struct MedLevy: ParsableCommand {
    func run() throws {
        do {
            let b = try Lawbook.builtIn()
            print(b.hash)
        } catch { for p in error.listed { print(p) } }
    }
}
