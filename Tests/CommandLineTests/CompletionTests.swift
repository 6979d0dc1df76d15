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
