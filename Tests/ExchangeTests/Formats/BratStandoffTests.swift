import Documents
import Exchange
import Testing

struct BratStandoffTests {
    @Test func anAttributionIsAnEvent() {
        let (document, annotations) = smallArticle()
        var writer = AnnotationWriter(format: .brat, columns: \.count)
        let text = String(decoding: writer.add(document, annotations) + writer.end(), as: UTF8.self)
        #expect(
            text == """
                T1\tPerson 46 53\tAnn Lee
                #1\tName T1\tAnn Lee
                #2\tAlias T1\tLee
                T2\tPerson 60 67\tBob Ray
                #3\tName T2\tBob Ray
                T3\tAttribution 54 58\tsaid
                T4\tSource 46 53\tAnn Lee
                T5\tCue 54 58\tsaid
                T6\tContent 24 44;60 106\tThe mill burned down Bob Ray had told her that it was old, and wet.
                E1\tAttribution:T3 Source:T4 Cue:T5 Content:T6 Holder:T1
                A1\tForm E1 indirect
                A2\tKind E1 statement
                #4\tConfidence E1\t0.956
                #5\tEvidence E1\tclauseBeforeCue; namedHere 1, 46 53, -
                T7\tAttribution 68 80\thad told her
                T8\tSource 60 67\tBob Ray
                T9\tCue 68 80\thad told her
                T10\tContent 60 106\tBob Ray had told her that it was old, and wet.
                E2\tAttribution:T7 Source:T8 Cue:T9 Content:T10 Holder:T2 Inside:E1
                A3\tForm E2 indirect
                A4\tKind E2 statement
                #6\tConfidence E2\t1.000
                #7\tEvidence E2\tclauseAfterCue

                """)
    }
}
