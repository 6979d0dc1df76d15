import Testing

/// Scripts that let a shell complete commands and options.
@Suite struct CompletionTests {
    @Test("A completion script is made for each shell", arguments: ["bash", "zsh", "fish"])
    func scriptIsMade(shell: String) throws {
        let answer = try medlevy("--generate-completion-script", shell)
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        for word in ["assess", "simulate", "citations", "turnover-total", "R4=levy", "language"] {
            #expect(answer.output.contains(word), "\(word)")
        }
    }

    /// Every choice of every reading that `--reading` takes, and no other.
    @Test func everyReadingCanBeCompleted() throws {
        let script = try medlevy("--generate-completion-script", "bash").output
        for reading in try medlevy("tables", "readings", "--format", "json").json["readings"].items {
            let choices = reading["choices"].keys.map { "\(reading["id"].text ?? "?")=\($0)" }
            let chosen = try choices.map { try medlevy("assess", "--year", "2024", "--reading", $0).status == 0 }
            for (choice, isTaken) in zip(choices, chosen) { #expect(script.contains(choice) == isTaken, "\(choice)") }
        }
    }

    @Test func theScriptForBashIsOneThatAShellReads() throws {
        let answer = try medlevy.shell(#""$0" --generate-completion-script bash | bash -n"#)
        #expect(answer.status == 0)
        #expect(answer.errors == "")
    }

    @Test func thereIsNoneForAShellThatIsNotKnown() throws {
        let answer = try medlevy("--generate-completion-script", "cmd")
        #expect(answer.status == 64)
        #expect(answer.output == "")
    }
}
