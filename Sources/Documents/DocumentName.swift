extension Document {
    /// A name for files about the document: the origin without its folders and its suffix, with the number of an entry
    /// of a feed; `standard-input` for one that came through a pipe.
    public var fileStem: String {
        let name = origin.split(separator: "/").last ?? ""
        guard name != "-", !name.isEmpty else { return "standard-input" }
        let parts = name.split(separator: "#")
        let isEntry = parts.count == 2 && parts[1].allSatisfy { ("0"..."9").contains($0) }
        let file = isEntry ? parts[0] : name
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        return String(stem.isEmpty ? file : stem) + (isEntry ? "-\(parts[1])" : "")
    }
}
