/// How a text is set: few ways, so that every document looks like one of the house.
enum TextStyle: CaseIterable {
    case title, heading, agency, lead, body, strong, small, label, tableHead, code, amount

    /// Family and size in points, as the library reads them. The second family has what the first one lacks.
    var font: String {
        switch self {
        case .title: "Open Sans,DejaVu Sans Semibold 19"
        case .heading: "Open Sans,DejaVu Sans Semibold 11.5"
        case .agency: "Open Sans,DejaVu Sans Bold 9.5"
        case .lead: "Open Sans,DejaVu Sans 10.5"
        case .body: "Open Sans,DejaVu Sans 9"
        case .strong: "Open Sans,DejaVu Sans Semibold 9"
        case .small: "Open Sans,DejaVu Sans 7.5"
        case .label: "Open Sans,DejaVu Sans 8.5"
        case .tableHead: "Open Sans,DejaVu Sans Semibold 8"
        case .code: "DejaVu Sans Mono 7.5"
        case .amount: "Open Sans,DejaVu Sans Semibold 14"
        }
    }

    var ink: Ink {
        switch self {
        case .title, .heading, .agency, .amount: .deep
        case .lead, .body, .strong, .code: .black
        case .small, .label, .tableHead: .soft
        }
    }
}

/// The colours of the pages that browsers show, dark enough on white to be read by all.
enum Ink {
    case black, soft, deep, line, pale, white
    /// Those of the flag.
    case flagBlack, flagYellow, flagRed

    var red: Double { parts.0 }
    var green: Double { parts.1 }
    var blue: Double { parts.2 }

    private var parts: (Double, Double, Double) {
        let code: Int =
            switch self {
            case .black: 0x1C1B19
            case .soft: 0x5A574F
            case .deep: 0x0B4F4A
            case .line: 0xD9D5CB
            case .pale: 0xF1F7F4
            case .white: 0xFFFFFF
            case .flagBlack: 0x1C1B19
            case .flagYellow: 0xF2C230
            case .flagRed: 0xC8313E
            }
        return (Double(code >> 16) / 255, Double(code >> 8 & 255) / 255, Double(code & 255) / 255)
    }
}
