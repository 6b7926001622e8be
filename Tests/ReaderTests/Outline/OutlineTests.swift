import Screen
import Testing

@testable import Reader

private let article = "It rained. [Ann Lee: The bridge stood], she said. [Bo Ek: It fell down], he said. It snowed on."

@Test func everyRowHasTheHolderOfMostOfIt() {
    let reading = MarkedArticle(article).analysed
    #expect(Outline(reading, slices: 4).holders == [nil, 0, 1, nil])
    #expect(Outline(reading, slices: 2).holders == [0, 1])
    #expect(Outline(reading, slices: 0).holders.isEmpty)
    #expect(Outline(MarkedArticle("").analysed, slices: 3).holders == [nil, nil, nil])
}

@Test func placesAndRowsAgree() {
    let reading = MarkedArticle(article).analysed
    for rows in [1, 2, 7, 40, 300] {
        let outline = Outline(reading, slices: rows)
        for row in 0..<rows where rows <= reading.document.text.count {
            #expect(outline.slice(at: outline.offset(ofSlice: row)) == row)
        }
        #expect(outline.slice(at: .max / 1000) == rows - 1)
        #expect(outline.slice(at: -5) == 0)
    }
}

@Test func theStripStandsBesideTheArticleFromEightyColumnsOn() {
    var stage = Stage(article, columns: 80, rows: 24)
    let column = 48
    let strip = stage.rows.dropFirst().dropLast().map { row in
        Array(row).indices.contains(column) ? Array(row)[column] : " "
    }
    #expect(strip.contains("A"))
    #expect(strip.contains("B"))
    stage.type("O")
    #expect(stage.model.panes.outline == nil)
    stage.type("O")
    stage.send(.resized(Size(columns: 79, rows: 24)))
    #expect(stage.model.panes.outline == nil)
}

@Test func aClickOnTheStripGoesThere() {
    var stage = Stage(article, columns: 80, rows: 24)
    stage.send(.click(Place(column: 48, row: 22)))
    #expect(stage.sentence == "It snowed on.")
    stage.type(.control("o"))
    #expect(stage.sentence == "It rained.")
}
