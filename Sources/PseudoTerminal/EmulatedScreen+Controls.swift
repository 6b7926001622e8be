import Screen

extension EmulatedScreen {
    /// Does what a control function says.
    mutating func apply(_ item: ControlParser.Item) {
        switch item {
        case .character(let scalar):
            last = scalar
            put(scalar)
        case .control(let byte): control(byte)
        case .escape(let intermediates, let final): if intermediates.isEmpty { escape(final) }
        case .sequence(let marker, let parameters, let final):
            if marker == 0x3f, final == 0x68 || final == 0x6c {
                for mode in parameters { setMode(mode, final == 0x68) }
            } else if marker == 0 {
                sequence(Unicode.Scalar(final), parameters)
            }
        }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: move(cursor.column - 1, cursor.row)
        case 0x09: move((cursor.column / 8 + 1) * 8, cursor.row)
        case 0x0a, 0x0b, 0x0c: lineFeed()
        case 0x0d: move(0, cursor.row)
        default: break
        }
    }

    private mutating func escape(_ final: UInt8) {
        switch Unicode.Scalar(final) {
        case "7": saved = cursor
        case "8": move(saved.column, saved.row)
        case "M": reverseLineFeed()
        case "D": lineFeed()
        case "=": isKeypadOn = true
        case ">": isKeypadOn = false
        default: break
        }
    }

    private mutating func sequence(_ final: Unicode.Scalar, _ parameters: [Int]) {
        let first = parameters.first ?? 0
        let count = max(1, first)
        let second = parameters.count > 1 ? parameters[1] : 0
        switch final {
        case "A": move(cursor.column, cursor.row - count)
        case "B": move(cursor.column, cursor.row + count)
        case "C": move(cursor.column + count, cursor.row)
        case "D": move(cursor.column - count, cursor.row)
        case "G": move(count - 1, cursor.row)
        case "d": move(cursor.column, count - 1)
        case "H", "f": move(max(1, second) - 1, count - 1)
        case "J": erase(part(first, of: 0..<cells.count))
        case "K": erase(part(first, of: place(0)..<place(size.columns)))
        case "X": erase(place(cursor.column)..<place(cursor.column + count))
        case "b": for _ in 0..<count { put(last) }
        case "@": shift(by: count)
        case "P": shift(by: -count)
        case "L": scroll(cursor.row...max(cursor.row, margins.upperBound), by: -count)
        case "M": scroll(cursor.row...max(cursor.row, margins.upperBound), by: count)
        case "S": scroll(margins, by: count)
        case "T": scroll(margins, by: -count)
        case "r":
            let bottom = second == 0 ? size.rows : min(second, size.rows)
            margins = min(count, bottom) - 1...bottom - 1
            move(0, 0)
        case "m": render(parameters)
        default: break
        }
    }

    /// What ED and EL erase: from the cursor on, up to it, or all.
    private func part(_ which: Int, of range: Range<Int>) -> Range<Int> {
        let here = place(cursor.column)
        return switch which {
        case 0: here..<range.upperBound
        case 1: range.lowerBound..<here + 1
        default: range
        }
    }

    /// SGR: attributes and colours.
    private mutating func render(_ parameters: [Int]) {
        var rest = parameters[...]
        while let code = rest.popFirst() {
            switch code {
            case 0: look = Look()
            case 1: look.attributes.insert(.bold)
            case 2: look.attributes.insert(.dim)
            case 4: look.attributes.insert(.underline)
            case 7: look.attributes.insert(.reverse)
            case 22: look.attributes.subtract([.bold, .dim])
            case 24: look.attributes.remove(.underline)
            case 27: look.attributes.remove(.reverse)
            case 30...37: look.foreground = UInt8(code - 30)
            case 39: look.foreground = nil
            case 40...47: look.background = UInt8(code - 40)
            case 49: look.background = nil
            case 90...97: look.foreground = UInt8(code - 82)
            case 100...107: look.background = UInt8(code - 92)
            case 38, 48:
                guard rest.popFirst() == 5, let colour = rest.popFirst().flatMap({ UInt8(exactly: $0) }) else { return }
                if code == 38 { look.foreground = colour } else { look.background = colour }
            default: break
            }
        }
    }
}
