import ArgumentParser
import Values

/// `medlevy declaration`: turnover declarations, from the document to the last revision.
struct DeclarationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "declaration", abstract: Help.declaration[.current],
        discussion: Help.declarationDiscussion[.current],
        subcommands: [
            CheckDeclarations.self, SubmitDeclarations.self, ShowDeclaration.self, ShowHistory.self,
            CorrectDeclarations.self, WithdrawDeclarations.self, CertifyDeclaration.self, RefuseDeclaration.self,
            ListDeclarations.self, ExportDeclarations.self, ImportDeclarations.self, ReopenDeclaration.self,
        ])
}
