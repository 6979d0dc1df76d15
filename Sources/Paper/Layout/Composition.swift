import Plots

/// Makes pieces of the parts of a document: texts are set, heights known.
struct Composition {
    let press: Press

    private var left: Double { PaperMeasure.left }
    private var width: Double { PaperMeasure.width }

    func pieces(_ block: PaperBlock) -> [Piece] {
        switch block {
        case .title(let text, let lead): title(text, lead)
        case .heading(let text):
            [piece(text, .heading, .heading, before: 16, keepsWithNext: true)]
        case .text(let text): [piece(text, .body, .paragraph, before: 6)]
        case .note(let text): [piece(text, .small, .paragraph, before: 4)]
        case .notice(let text): [notice(text)]
        case .facts(let facts): self.facts(facts)
        case .table(let table): self.table(table)
        case .sums(let sums): self.sums(sums)
        case .sources(let sources): self.sources(sources)
        case .parties(let sender, let addressee): [parties(sender, addressee)]
        case .code(let code, let title, let facts, let note): [slip(code, title, facts, note)]
        }
    }

    /// The sender's name with the colours of the country beside it.
    func letterhead(_ sender: PaperSender) -> Piece {
        let inset = 18.0
        let name = press.set(sender.name, .agency, width: width * 0.55)
        let service = press.set(sender.service, .small, width: width * 0.55)
        let lines = sender.lines.map { press.set($0, .small, width: width * 0.4, isRight: true) }
        let height = max(name.height + service.height, lines.reduce(0) { $0 + $1.height }, 26)
        return Piece(height: height + 18) { brush, y in
            for (index, ink) in [Ink.flagBlack, .flagYellow, .flagRed].enumerated() {
                brush.box(x: left + Double(index) * 3.5, y: y + 1.5, width: 3.5, height: 24, ink)
            }
            brush.stack([name, service], x: left + inset, y: y)
            brush.stack(lines, x: left + width * 0.6, y: y)
        }
    }

    private func title(_ text: String, _ lead: String?) -> [Piece] {
        var pieces = [piece(text, .title, .title, before: 10, keepsWithNext: true)]
        if let lead { pieces.append(piece(lead, .lead, .paragraph, before: 4)) }
        return pieces
    }

    /// A text over the whole width.
    private func piece(
        _ text: String, _ style: TextStyle, _ tag: PaperTag, before: Double, keepsWithNext: Bool = false
    ) -> Piece {
        let set = press.set(text, style, width: width)
        return Piece(height: set.height, before: before, keepsWithNext: keepsWithNext) { brush, y in
            brush.tagged(tag) { brush.text(set, x: left, y: y) }
        }
    }

    private func notice(_ text: String) -> Piece {
        let (inset, edge) = (12.0, 3.0)
        let set = press.set(text, .body, width: width - 2 * inset - edge)
        let height = set.height + 2 * 9
        return Piece(height: height, before: 10) { brush, y in
            brush.box(x: left, y: y, width: width, height: height, .pale)
            brush.box(x: left, y: y, width: edge, height: height, .deep)
            brush.tagged(.paragraph) { brush.text(set, x: left + edge + inset, y: y + 9) }
        }
    }

    private func sources(_ sources: [String]) -> [Piece] {
        let inset = 18.0
        return sources.enumerated().map { index, source in
            let mark = press.set("[\(index + 1)]", .small, width: inset)
            let text = press.set(source, .small, width: width - inset)
            return Piece(
                height: text.height, before: index == 0 ? 8 : 1.5, opens: index == 0 ? [.list] : [],
                closes: index == sources.count - 1 ? [.list] : []
            ) { brush, y in
                brush.open(.item)
                brush.tagged(.itemBody) {
                    brush.text(mark, x: left, y: y)
                    brush.text(text, x: left + inset, y: y)
                }
                brush.close(.item)
            }
        }
    }

    private func parties(_ sender: PaperParty, _ addressee: PaperParty) -> Piece {
        let column = width * 0.46
        let sides = [(sender, left), (addressee, left + width - column)].map { party, x in
            let lines = party.lines.enumerated().map { ($1, $0 == 0 ? TextStyle.strong : .body) }
            let texts = [(party.label, TextStyle.tableHead)] + lines
            return (x, texts.map { press.set($0.0, $0.1, width: column) })
        }
        let height = sides.map { $0.1.reduce(0) { $0 + $1.height } }.max() ?? 0
        return Piece(height: height, before: 4) { brush, y in
            for (x, texts) in sides {
                brush.stack(texts, x: x, y: y)
            }
        }
    }
}
