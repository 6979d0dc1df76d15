import Foundation
import Testing

/// The exit codes that scripts go by: 64 the command, 65 the data, 66 no input, 73 no output.
@Suite struct ExitCodeTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        _ = try scratch.handSector()
        try scratch.folder("folder.csv")
        try scratch.file("empty.csv", holding: "")
        try scratch.file("bad.csv", holding: HandSector.csv.replacingOccurrences(of: "A,BE", with: "A,be"))
    }

    /// Nothing but a message comes of a call that fails.
    private func expect(_ status: Int32, _ line: String) throws {
        let before = try scratch.names
        let answer = try Program(folder: scratch.path)(line.split(separator: " ").map(String.init))
        #expect(answer.status == status, "\(answer.errors)")
        #expect(answer.output == "")
        #expect(!answer.errors.isEmpty)
        #expect(try scratch.names == before)
    }

    private static let assess = "assess --year 2024"
    private static let run = "run --year 2024 --budget 1000.00"
    private static let simulate = "simulate --year 2024 --contributors sector.csv --budget 1000.00"

    @Test(
        "A command that is not one ends with 64",
        arguments: [
            "unknown", "assess", "assess --year", "assess --year soon", "\(assess) --colour red", "\(assess) more",
            "\(assess) --language it", "\(assess) --format xml", "run --year 2024", "\(run)", "budget",
            "\(assess) --reading R4", "\(assess) --reading R4=both", "\(assess) --reading R99=any",
            "\(assess) --reading R1=both", "tables show",
            "tables show cost", "tables unknown", "\(run) --contributors sector.xlsx",
            "\(run) --contributors sector.csv --output out.pdf",
            "\(run) --contributors sector.csv --output sector.csv", "sample --output sample.txt",
            "\(simulate) --scenario budget", "\(simulate) --scenario R4=both", "\(simulate) --group-by colour",
            "\(simulate) --scenario budget=1,budget=2", "compare --year 2024 --contributors sector.csv",
            "sample", "sample --seed -1 --output sample.csv", "sample --contributors many --output sample.csv",
        ])
    func usage(line: String) throws { try expect(64, line) }

    @Test(
        "Data that is wrong ends with 65",
        arguments: [
            "\(assess) --rate 0,2868", "\(assess) --rate 101", "\(run) --contributors sector.csv --max-rate high",
            "\(assess) --turnover-total 1,00", "\(assess) --turnover-total=-1", "\(assess) --turnover-total 1.005",
            "\(assess) --turnover-total 99999999999999999999", "\(assess) --turnover-levy 1.00",
            "\(assess) --country Belgium", "\(assess) --activity stha", "\(assess) --activity retailer:MDR_I",
            "\(assess) --activity assembler:IVDR_A", "\(assess) --cost-per-entity x", "\(assess) --threshold 1.2.3",
            "assess --year 2022", "assess --year 2026", "budget --budget much", "\(run) --contributors empty.csv",
            "\(run) --contributors bad.csv", "run --year 2024 --contributors sector.csv --budget 1e6",
            "\(simulate) --scenario budget=x", "run --year 2024 --contributors sector.csv --budget=-1.00",
        ])
    func data(line: String) throws { try expect(65, line) }

    @Test(
        "An input that is not there, or no file, ends with 66",
        arguments: [
            "\(run) --contributors missing.csv", "\(run) --contributors missing.jsonl",
            "\(run) --contributors no/such/folder.csv", "\(run) --contributors folder.csv",
            "\(run) --contributors sector.csv/inside.csv", "\(assess) --tables missing",
            "tables check --tables missing",
            "\(simulate) --scenario tables=missing",
        ])
    func input(line: String) throws { try expect(66, line) }

    @Test(
        "An output that cannot be made ends with 73",
        arguments: [
            "\(run) --contributors sector.csv --output no/such/out.csv",
            "\(run) --contributors sector.csv --output folder.csv",
            "\(run) --contributors sector.csv --output sector.csv/out.csv", "sample --output no/such/out.csv",
            "sample --output folder.csv", "\(simulate) --output no/such/out.csv", "\(simulate) --output folder.csv",
            "\(simulate) --plot no/such/out.svg", "\(simulate) --plot folder.csv",
        ])
    func output(line: String) throws { try expect(73, line) }

    @Test(
        "What goes well ends with 0 and says nothing on the side",
        arguments: [
            assess, "\(run) --contributors sector.csv", simulate, "budget --budget 1.00", "compare --year 2024",
            "tables list", "--help", "--version",
        ])
    func well(line: String) throws {
        let answer = try Program(folder: scratch.path)(line.split(separator: " ").map(String.init))
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        #expect(!answer.output.isEmpty)
    }
}
