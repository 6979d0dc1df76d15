import Plots

/// Things with their names, amounts, and codes that telephones read.
extension Composition {
    private var left: Double { PaperMeasure.left }
    private var width: Double { PaperMeasure.width }

    /// Names on the left, what they name beside them.
    func facts(_ facts: [PaperFact]) -> [Piece] {
        let names = width * 0.32
        return facts.enumerated().map { index, fact in
            let name = press.set(fact.label, .label, width: names - 12)
            let texts = fact.lines.map { press.set($0, fact.style, width: width - names) }
            let height = max(name.height, texts.reduce(0) { $0 + $1.height }) + 7
            let isLast = index == facts.count - 1
            // Both stand on one line, whatever their sizes.
            let first = texts.first?.baseline ?? 0
            let base = max(name.baseline, first)
            return Piece(
                height: height, before: index == 0 ? 6 : 0, keepsWithNext: !isLast,
                opens: index == 0 ? [.table] : [], closes: isLast ? [.table] : []
            ) { brush, y in
                brush.open(.row)
                brush.tagged(.rowHead) { brush.text(name, x: left, y: y + 3 + base - name.baseline) }
                brush.tagged(.cell) { brush.stack(texts, x: left + names, y: y + 3 + base - first) }
                brush.close(.row)
                if !isLast { brush.box(x: left, y: y + height - 0.25, width: width, height: 0.4, .line) }
            }
        }
    }

    /// Amounts side by side with their names; the sum stands out.
    func sums(_ sums: [PaperSum]) -> [Piece] {
        sums.enumerated().map { index, sum in
            let name = press.set(sum.label, sum.isTotal ? .strong : .body, width: width * 0.6)
            let amount = press.set(sum.amount, sum.isTotal ? .amount : .strong, width: width * 0.38, isRight: true)
            let inset = 12.0
            let height = max(name.height, amount.height) + (sum.isTotal ? 12 : 8)
            let isLast = index == sums.count - 1
            return Piece(
                height: height, before: index == 0 ? 8 : 0, keepsWithNext: !isLast,
                opens: index == 0 ? [.table] : [], closes: isLast ? [.table] : []
            ) { brush, y in
                if sum.isTotal {
                    brush.box(x: left, y: y, width: width, height: height, .pale)
                    brush.box(x: left, y: y, width: width, height: 1, .deep)
                }
                let base = y + (height - amount.height) / 2 + amount.baseline
                brush.open(.row)
                brush.tagged(.rowHead) { brush.text(name, x: left + inset, y: base - name.baseline) }
                brush.tagged(.cell) {
                    brush.text(amount, x: left + width * 0.62 - inset, y: base - amount.baseline)
                }
                brush.close(.row)
                if !isLast { brush.box(x: left, y: y + height - 0.25, width: width, height: 0.4, .line) }
            }
        }
    }

    /// A code with what it says beside it, in one frame that never goes over two pages.
    func slip(_ code: QRCode, _ title: String, _ facts: [PaperFact], _ note: String?) -> Piece {
        let (side, inset, names) = (104.0, 14.0, 118.0)
        let x = left + inset + side + 20
        let room = width - (x - left) - inset
        let head = press.set(title, .heading, width: room)
        let rows = facts.map { fact in
            (
                press.set(fact.label, .label, width: names - 8),
                press.set(fact.lines.joined(separator: " "), fact.style, width: room - names)
            )
        }
        let told = note.map { press.set($0, .small, width: room) }
        let texts =
            head.height + 4 + rows.reduce(0) { $0 + max($1.0.height, $1.1.height) + 2 } + (told?.height ?? -4) + 4
        let height = max(side, texts) + 2 * inset
        return Piece(height: height, before: 14) { brush, y in
            brush.box(x: left, y: y, width: width, height: height, .pale)
            // Readers need white around the code: the margin that the standard asks for, and no less.
            let white = side / Double(code.rows.count + 2 * QRCode.margin)
            brush.box(x: left + inset, y: y + inset, width: side, height: side, .white)
            brush.tagged(.figure) {
                let margin = white * Double(QRCode.margin)
                brush.code(code, x: left + inset + margin, y: y + inset + margin, width: side - 2 * margin)
            }
            brush.tagged(.paragraph) { brush.text(head, x: x, y: y + inset - 2) }
            var y = y + inset + head.height + 2
            brush.open(.table)
            for (name, text) in rows {
                let base = max(name.baseline, text.baseline)
                brush.open(.row)
                brush.tagged(.rowHead) { brush.text(name, x: x, y: y + base - name.baseline) }
                brush.tagged(.cell) { brush.text(text, x: x + names, y: y + base - text.baseline) }
                brush.close(.row)
                y += max(name.height, text.height) + 2
            }
            brush.close(.table)
            if let told { brush.tagged(.paragraph) { brush.text(told, x: x, y: y + 4) } }
        }
    }
}
