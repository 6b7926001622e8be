extension RandomAccessCollection where Index == Int {
    /// Index of the first element for which `isAfter` holds, or the end index, by binary search: the elements for which it
    /// holds must all come last.
    @inlinable public func partitioned(_ isAfter: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension RandomAccessCollection where Index == Int, Element == Range<Int> {
    /// Place of the range that holds `number`, by binary search; nil when none does. The ranges ascend without overlap.
    @inlinable public func place(holding number: Int) -> Int? {
        let place = partitioned { $0.upperBound > number }
        return place < endIndex && self[place].contains(number) ? place : nil
    }
}
