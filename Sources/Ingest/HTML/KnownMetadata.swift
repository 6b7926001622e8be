/// What is known of an article before its page is looked at, as a feed knows it of its entries.
struct KnownMetadata {
    var title: String?
    var author: String?
    var date: String?
    var address: String?
}
