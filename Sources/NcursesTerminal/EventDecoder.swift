import CNcurses
import Screen

/// Turns what the C side reports into events, and collects pastes.
struct EventDecoder {
    /// Scalars of a paste that are kept; the rest is dropped.
    static let maximalPaste = 4096

    private var paste: [Unicode.Scalar]?

    /// How long to wait for the next event, in ms; -1 is without limit. The end of a paste may never come.
    var patience: Int32 { paste == nil ? -1 : 500 }

    /// The event, if it is one by itself.
    mutating func event(of raw: cn_event) -> TerminalEvent? {
        let place = Place(column: Int(raw.column), row: Int(raw.row))
        switch Int(raw.kind) {
        case CN_PASTE_BEGIN:
            paste = []
            return nil
        case CN_PASTE_END: return endPaste()
        case CN_CHARACTER:
            guard let scalar = Unicode.Scalar(raw.code) else { return nil }
            guard paste != nil else { return .key(Self.key(of: scalar)) }
            collect(scalar)
            return nil
        case CN_KEY: return paste == nil ? .key(Self.named[Int(raw.code)] ?? .other) : nil
        case CN_CLICK: return .click(place)
        case CN_WHEEL_UP: return .wheelUp(place)
        case CN_WHEEL_DOWN: return .wheelDown(place)
        case CN_INTERRUPTED: return .key(.control("c"))
        case CN_STOP: return .suspend
        case CN_TERMINATE: return .terminate(Int32(bitPattern: raw.code))
        case CN_WOKEN: return .wake
        default: return nil
        }
    }

    /// The paste so far, when one has begun.
    mutating func endPaste() -> TerminalEvent? {
        defer { paste = nil }
        return paste.map { .paste(String(String.UnicodeScalarView($0))) }
    }

    /// Adds to the paste; line ends and tabs as blanks, other controls left out.
    private mutating func collect(_ scalar: Unicode.Scalar) {
        guard let count = paste?.count, count < Self.maximalPaste else { return }
        switch scalar.value {
        case 0x09, 0x0a, 0x0d: paste?.append(" ")
        case 0x00...0x1f, 0x7f...0x9f: break
        default: paste?.append(scalar)
        }
    }

    private static let named: [Int: Key] = [
        CN_UP: .up, CN_DOWN: .down, CN_LEFT: .left, CN_RIGHT: .right, CN_HOME: .home, CN_END: .end,
        CN_PAGE_UP: .pageUp, CN_PAGE_DOWN: .pageDown, CN_ENTER: .enter, CN_BACKSPACE: .backspace,
        CN_DELETE: .delete, CN_BACK_TAB: .backTab,
    ]

    private static func key(of scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 0x08, 0x7f: .backspace
        case 0x09: .tab
        case 0x0a, 0x0d: .enter
        case 0x1b: .escape
        case 0x01...0x1a: .control(Unicode.Scalar(UInt8(scalar.value) + 0x60))
        case 0x00...0x1f, 0x80...0x9f: .other
        default: .character(scalar)
        }
    }
}
