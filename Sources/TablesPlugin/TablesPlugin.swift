import Foundation
import PackagePlugin

/// Writes the files of `Tables/` into the module Law at each build, so that the program works from any folder and what
/// is built in is never older than the tables.
@main
struct TableEmbedding: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let tables = context.package.directoryURL.appending(path: "Tables")
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTables.swift")
        return [
            .buildCommand(
                displayName: "Embedding the tables of the law",
                executable: try context.tool(named: "EmbedTables").url,
                arguments: [tables.path(), output.path()],
                inputFiles: try files(in: tables),
                outputFiles: [output])
        ]
    }

    private func files(in folder: URL) throws -> [URL] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
    }
}
