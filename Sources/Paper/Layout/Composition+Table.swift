/// Tables: the names of the columns are drawn again on each page that a table goes on.
extension Composition {
    private var left: Double { PaperMeasure.left }
    private var gutter: Double { 10 }
    private var step: Double { 10 }

    func table(_ table: PaperTable) -> [Piece] {
        let head = head(of: table)
        return table.rows.enumerated().map { index, row in
            let isFirst = index == 0
            let isLast = index == table.rows.count - 1
            var piece = self.row(row, of: table)
            piece.opens = isFirst ? [.table] : []
            piece.closes = isLast ? [.table] : []
            piece.keepsWithNext = isFirst && !isLast
            if isFirst { return withHead(head, piece) }
            piece.head = Piece.Head(height: head.height) { brush, y in head.draw(brush, y, false) }
            return piece
        }
    }

    private struct TableHead {
        let height: Double
        /// The last says whether the names are a part of the structure: only the first time.
        let draw: (Brush, Double, Bool) -> Void
    }

    private func withHead(_ head: TableHead, _ row: Piece) -> Piece {
        Piece(
            height: head.height + row.height, before: 8, keepsWithNext: row.keepsWithNext, opens: row.opens,
            closes: row.closes
        ) { brush, y in
            head.draw(brush, y, true)
            row.draw(brush, y + head.height)
        }
    }

    /// Where the columns begin and how wide their texts may be.
    private func places(_ table: PaperTable) -> [(x: Double, width: Double)] {
        var x = left
        return table.columns.enumerated().map { index, column in
            let width = PaperMeasure.width * column.part
            defer { x += width }
            return (x, width - (index == table.columns.count - 1 ? 0 : gutter))
        }
    }

    private func head(of table: PaperTable) -> TableHead {
        let places = places(table)
        let names = zip(table.columns, places).map { column, place in
            press.set(column.title, .tableHead, width: place.width, isRight: column.isRight)
        }
        let height = (names.map(\.height).max() ?? 0) + 8
        return TableHead(height: height) { brush, y, isTagged in
            if isTagged { brush.open(.row) }
            for (name, place) in zip(names, places) {
                let draw = { brush.text(name, x: place.x, y: y + height - name.height - 4) }
                if isTagged { brush.tagged(.rowHead, draw) } else { draw() }
            }
            if isTagged { brush.close(.row) }
            brush.box(x: left, y: y + height - 1, width: PaperMeasure.width, height: 1, .deep)
        }
    }

    private func row(_ row: PaperTable.Row, of table: PaperTable) -> Piece {
        let places = places(table)
        let inset = Double(min(row.level, 4)) * step
        let cells = row.cells.enumerated().map { index, cell in
            cell.lines.map { line in
                press.set(
                    line.text, row.isTotal && line.style == .body ? .strong : line.style,
                    width: places[index].width - (index == 0 ? inset : 0), isRight: table.columns[index].isRight)
            }
        }
        let height = (cells.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0) + 7
        let base = cells.compactMap { $0.first?.baseline }.max() ?? 0
        return Piece(height: height) { brush, y in
            if row.isTotal { brush.box(x: left, y: y, width: PaperMeasure.width, height: height, .pale) }
            brush.open(.row)
            for (index, texts) in cells.enumerated() {
                let x = places[index].x + (index == 0 ? inset : 0)
                brush.tagged(index == 0 ? .rowHead : .cell) {
                    brush.stack(texts, x: x, y: y + 3 + base - (texts.first?.baseline ?? 0))
                }
            }
            brush.close(.row)
            brush.box(x: left, y: y + height - 0.25, width: PaperMeasure.width, height: 0.4, .line)
        }
    }
}
