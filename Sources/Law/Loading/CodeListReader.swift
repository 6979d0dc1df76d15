import Values

/// Reads the lists of codes with their names: activities and device classes.
struct CodeListReader {
    let dated: DatedValueReader

    func activities(_ root: TableNode) -> Timeline<[Activity]> {
        root.allow(["concept", "unit", "values", "gaps"])
        return dated.timeline(root, concept: "activities", valueKey: "activities") { node in
            // One bit for each activity is kept in a byte of a packed contributor.
            entries(node, at: 8, keys: ["code", "names", "self_control_reduction"]) { code, names, entry in
                entry.required("self_control_reduction")?.flag().map {
                    Activity(code: code, names: names, hasSelfControlReduction: $0)
                }
            }
        }
    }

    func deviceClasses(_ root: TableNode) -> Timeline<[DeviceClass]> {
        root.allow(["concept", "unit", "values", "gaps"])
        return dated.timeline(root, concept: "device_classes", valueKey: "classes") { node in
            entries(node, at: 31, keys: ["code", "names"]) { code, names, _ in DeviceClass(code: code, names: names) }
        }
    }

    private func entries<Entry>(
        _ node: TableNode, at most: Int, keys: Set<String>, _ make: (String, Phrase, TableNode) -> Entry?
    ) -> [Entry] {
        var seen: Set<String> = []
        let items = node.list
        if items.isEmpty || items.count > most {
            node.report(.tablesOutOfRange, ["value": String(items.count), "range": "1–\(most)"])
            return []
        }
        return items.compactMap { entry in
            entry.allow(keys)
            guard let code = entry.required("code")?.plainCode(), let names = entry.required("names")?.phrase() else {
                return nil
            }
            if !seen.insert(code).inserted { entry.report(.tablesRepeated, ["value": code]) }
            return make(code, names, entry)
        }
    }
}
