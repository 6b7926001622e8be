/// English words that say nothing about a matter.
enum GrammarWord {
    /// In lower case.
    static let all: Set<String> = Set(
        """
        about above according across after again against ago all almost along already also although always among and \
        another any anyone anything are around ask asked away back because become been before began being believe below \
        between both but call called came can cannot could did does doing done down during each either else enough even \
        ever every everyone everything far few first for found from further gave get give given goes going gone got had has \
        have having hence her here hers him himself his how however including indeed instead into its itself just keep kept \
        know known last later least less let like likely long made make makes making many may maybe might more most much \
        must near need never new next nobody none nor not nothing now off often once one only onto other others our ours out \
        over own part past per perhaps put quite rather really said same saw say saying says see seem seen several shall she \
        should since some someone something soon still such take taken tell than that the their theirs them themselves then \
        there therefore these they thing things think this those though through thus today told tomorrow too took toward \
        towards two under until upon use used very want was way well went were what when where whether which while who whom \
        whose why will with within without would year years yes yesterday yet you your yours monday tuesday wednesday \
        thursday friday saturday sunday mr mrs ms dr don didn doesn isn wasn won couldn wouldn shouldn hasn haven hadn aren \
        weren ll ve re three four five six seven eight nine ten percent
        """.split(separator: " ").map(String.init))
}
