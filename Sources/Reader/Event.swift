import Documents
import Screen

/// What happens to the reader.
public enum Event: Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted.
    case paste(String)
    /// A cell was clicked.
    case click(Place)
    /// The wheel was turned over a cell, by so many steps down.
    case wheel(Place, by: Int)
    /// The screen has this size now.
    case resized(Size)
    /// A file was opened: number `file` of `files`, counted from 0; with where an earlier run left it.
    case opened(Reading, file: Int, files: Int, bookmark: Bookmark? = nil)
    /// Share of the analysis done, 0…1, of the document with this id.
    case progress(DocumentID, Double)
    /// The beginning of a document is analysed, and the rest to come.
    case analysedBeginning(Reading)
    /// The analysis of a document is done; one of a document no longer open is ignored.
    case analysed(Reading)
    /// The files that can be opened, in their order; without one that is chosen, the list is shown.
    case listed([ArticleRow], isChosen: Bool)
    /// The claims of file number `Int` are counted, or it can't be read.
    case counted(Int, ArticleRow)
    /// Something that the user should know, in a few words.
    case noticed(String)
    /// Something that the user asked for failed, in a few words.
    case failed(String)
}
