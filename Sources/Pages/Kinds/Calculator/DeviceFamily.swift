import Law
import Values

/// The European text that a class of devices is of: two regulations, and the three directives before them. The code
/// of a class begins with it. What is in force comes first.
enum DeviceFamily: String, CaseIterable {
    case mdr = "MDR"
    case ivdr = "IVDR"
    case mdd = "MDD"
    case ivdd = "IVDD"
    case aimdd = "AIMDD"
    /// A class that the tables gained since.
    case other = ""

    init(_ deviceClass: DeviceClass) {
        let prefix = deviceClass.code.prefix { $0 != "_" }
        // Devices for self-testing are a class of the directive on in vitro diagnostics.
        self = prefix == "DSTD" ? .ivdd : DeviceFamily(rawValue: String(prefix)) ?? .other
    }

    /// Whether a regulation took its place.
    var isFormer: Bool { [.mdd, .ivdd, .aimdd].contains(self) }

    var title: Phrase {
        switch self {
        case .mdr:
            Phrase(
                nl: "Medische hulpmiddelen (MDR, verordening 2017/745)",
                fr: "Dispositifs médicaux (MDR, règlement 2017/745)",
                de: "Medizinprodukte (MDR, Verordnung 2017/745)",
                en: "Medical devices (MDR, Regulation 2017/745)")
        case .ivdr:
            Phrase(
                nl: "In-vitrodiagnostiek (IVDR, verordening 2017/746)",
                fr: "Diagnostic in vitro (IVDR, règlement 2017/746)",
                de: "In-vitro-Diagnostika (IVDR, Verordnung 2017/746)",
                en: "In vitro diagnostics (IVDR, Regulation 2017/746)")
        case .mdd:
            Phrase(
                nl: "Medische hulpmiddelen, vroeger (MDD, richtlijn 93/42/EEG)",
                fr: "Dispositifs médicaux, ancien régime (MDD, directive 93/42/CEE)",
                de: "Medizinprodukte, früher (MDD, Richtlinie 93/42/EWG)",
                en: "Medical devices, formerly (MDD, Directive 93/42/EEC)")
        case .aimdd:
            Phrase(
                nl: "Actieve implantaten, vroeger (AIMDD, richtlijn 90/385/EEG)",
                fr: "Implants actifs, ancien régime (AIMDD, directive 90/385/CEE)",
                de: "Aktive Implantate, früher (AIMDD, Richtlinie 90/385/EWG)",
                en: "Active implants, formerly (AIMDD, Directive 90/385/EEC)")
        case .ivdd:
            Phrase(
                nl: "In-vitrodiagnostiek, vroeger (IVDD, richtlijn 98/79/EG)",
                fr: "Diagnostic in vitro, ancien régime (IVDD, directive 98/79/CE)",
                de: "In-vitro-Diagnostika, früher (IVDD, Richtlinie 98/79/EG)",
                en: "In vitro diagnostics, formerly (IVDD, Directive 98/79/EC)")
        case .other: Phrase(nl: "Andere", fr: "Autres", de: "Andere", en: "Others")
        }
    }
}
