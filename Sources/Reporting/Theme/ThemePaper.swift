import Themes

extension Theme {
    /// The paper it asks for; `nil` where it leaves that to whoever prints.
    package var layoutPaper: Layout.Paper? {
        switch paper {
        case .a4: .a4
        case .letter: .letter
        case nil: nil
        }
    }
}
