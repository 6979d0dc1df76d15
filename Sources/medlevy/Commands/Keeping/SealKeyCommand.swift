import ArgumentParser
import Values

/// `medlevy seal-key`: the keys that receipts are sealed with.
struct SealKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal-key", abstract: Help.sealKey[.current],
        subcommands: [ShowSealKeys.self, RotateSealKey.self])
}
