import Foundation
public import Law
public import Values

extension TableFiles {
    /// The tables in a folder of the person's own.
    ///
    /// - Throws: `input.missing` where no folder is, `tables.unreadable`.
    public init(folder: String) throws(Problem) {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder), isFolder.boolValue,
            let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path)
        else {
            throw Problem(.inputMissing, at: Place(file: folder), ["file": folder])
        }
        var files: [File] = []
        for path in paths where path.hasSuffix(".yaml") {
            guard let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) else {
                throw Problem(.tablesUnreadable, at: Place(file: path), ["file": path])
            }
            files.append(File(path: path, text: text))
        }
        self.init(files)
    }
}
