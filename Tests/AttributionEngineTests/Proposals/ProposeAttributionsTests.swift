import Documents
import Linguistics
import Testing

@testable import AttributionEngine

@Test func directSpeechWithMarks() {
    check("[t1:direct “We won the vote,”] [c1 said] [s1 Ann Lee].")
    check("[t1:direct \"We won the vote,\"] [s1 she] [c1 said].")
    check("[s1 Ann Lee] [c1 said]: [t1:direct “We won.”]")
    check("[s1 The mayor] [c1 said], [t1:direct ‘We won.’]")
    check("[t1:direct ''We won,''] [s1 he] [c1 said].")
    check("[t1:direct “We won,”] [s1 she] [c1 said]. [t1:direct “They lost.”]")
    check("[t1:direct “We won,”] [s1 she] [c1 said], [t1:direct “and they lost.”]")
    check("[t1:direct “Who won?”] [c1 asked] [s1 Ann Lee, the mayor of Lund].")
}

@Test func quotationsOverParagraphs() {
    check(
        """
        [s1 Ann Lee] [c1 said], [t1:direct “We won the vote.]
        [t1:direct “They lost it.”]
        The crowd left.
        """)
    check(
        """
        [t1:direct “We won the vote,”] [c1 said] [s1 Ann Lee].
        [t1:direct “They lost it.”]
        """)
    check("[s1 Ann Lee] [c1 said], [t1:direct “We won the vote.] [t1:direct They lost it.]")
}

@Test func quotedPiecesMakeAMixedForm() {
    check("[s1 Ann Lee] [c1 said] [t1:mixed the vote was “a fraud” from the start].")
    check("The so-called “vote” was over by noon.")
}

@Test func speechWithoutMarks() {
    check("[t1:direct There is no way back], [s1 he] [c1 said].")
    check("[t1:direct I saw two men.] [t1:direct They were armed], [c1 said] [s1 a nurse in Lund].")
    check("[s1 Ann Lee] [c1 said], [t1:direct We are going to win this vote].")
    check("The vote was on Monday. [t1 Rain fell on Lund], [s1 he] [c1 said].")
}

@Test func speechWithoutMarksGoesOn() {
    check(
        """
        [t1:direct [s2 We] [c2:intent demand] [t2 a new vote]], [s1 Ann Lee] [c1 told] reporters.
        [t1:direct We will not leave this square.]
        The square was empty on Monday.
        """)
}

@Test func indirectSpeech() {
    check("[s1 Ann Lee] [c1 said] [t1 that the vote was over].")
    check("[s1 Ann Lee] [c1 said] [t1 the vote was over].")
    check("[s1 Ann Lee] [c1 told] reporters in Lund [t1 it was time for a vote].")
    check("But, [s1 Lee] [c1 added], [t1 there was no point in a vote].")
    check("[s1 The council] [c1 called on] [t1 the mayor to resign].")
    check("[s1 The council] [c1 accused] [t1 the mayor of fraud].")
    check("[s1 The council] [c1 rejected] [t1 the report as biased].")
    check("[s1 She] [c1:belief believes] [t1 the vote was fair].")
    check("[s1 They] [c1:intent refused] [t1 to vote].")
    check("[s1 The judge] [c1:decree ordered] [t1 a new vote].")
    check("[s1 The report] [c1:document said] [t1 the vote was fair].")
}

@Test func accordingTo() {
    check("[c1 According to] [s1 police], [t1 two men were hurt].")
    check("[t1 Two men were hurt], [c1 according to] [s1 police in Lund].")
}

@Test func severalCuesInASentence() {
    check(
        "[s1 [s2 A spokesman for the council]] [c1 called on] [t1 voters to stay] and [c2 said] [t2 the vote was fair]."
    )
    check("[s1 [s2 Ann Lee]] [c1 said] [t1 the vote was fair], [c2 adding] [t2 that it was over].")
    check("[s1 Ann Lee] [c1 said] [t1 the vote was fair], but [s2 Bo Ek] [c2 said] [t2 it was not].")
}

@Test func nobodyNamed() {
    check("It [c1 was reported] [t1 that two men were hurt].")
    check("[t1 The man] [c1:belief is believed] [t1 to be in Lund].")
    check("[t1 The man] [c1 was accused] [t1 of fraud].")
}

@Test func passivesWithAnAgent() {
    check("[t1 The man] [c1 was identified] [t1 as Bo Ek] by [s1 a spokesman].")
    check("[t1 The men] [c1 were reported] by [s1 local media] [t1 to have left Lund].")
}

@Test func hearsay() {
    check("[t1 The man] [c1 reportedly] [t1 left Lund].")
}

@Test func chains() {
    check("[t1 [s2 Police] [c2 accused] [t2 the mayor of fraud]], [s1 the Lund Times] [c1 reported].")
    check(
        "[s1 Lee] [c1 said] [t1 it was up to Ek, whose party has run a campaign which [s2 the court] [c2 says] "
            + "[t2 has broken the law], to resign].")
    check("[t1 [t2 The vote was fair], [s2 the council] [c2 said]] in a statement [c1 reported] by [s1 CNN].")
}

@Test func sourcesKeepTheirModifiers() {
    check("[s1 Foreign Secretary Ann Lee] [c1 said] [t1 the vote was over].")
    check("[s1 Bo Ek of the Lund council] [c1 said] [t1 the vote was over].")
    check("[s1 Ann Lee, the mayor of Lund,] [c1 said] [t1 the vote was over].")
    check("[s1 Both the council and the mayor] [c1:belief agreed] [t1 that the vote was over].")
    check("On Monday, [s1 the mayor] [c1 said] [t1 the vote was over].")
    check("[s1 Ann Lee], who runs the town, [c1 said] [t1 the vote was over].")
}

@Test func narrationIsNobodysClaim() {
    check("Rain fell on Lund, and the vote was put off.")
    check("Her words were not heard.")
}

@Test func unclosedQuotationsEndWithTheirBlock() {
    check(
        """
        [s1 Ann Lee] [c1 said], [t1:direct “We won the vote.] [t1:direct They lost it.]
        The crowd left.
        """)
}

@Test func theArticlesVoiceResumesAfterAQuotation() {
    check("[t1:direct “We won,”] [s1 she] [c1 said]. The crowd left.")
    check(
        """
        [t1:direct [s2 I] [c2:perception saw] [t2 two men]], [s1 he] [c1 said]. [t1:direct We are afraid.]
        Police closed the road on Monday.
        """)
}

@Test func speechWithoutMarksBeginsWithACapitalLetter() {
    check("[s1 Ann Lee] [c1 told] reporters [t1:direct We have won this vote].")
    check("[s1 Ann Lee] [c1 said] on Monday [t1:direct There is no way back]. [t1:direct We will win.]")
}

@Test func adverbialsBeforeATagAreNotSaid() {
    check("In an interview with the Times, [s1 she] [c1 said], [t1:direct “We won the vote.”]")
    check("Speaking in Lund, [s1 she] [c1 said], [t1:direct “We won the vote.”]")
}

@Test func sourcesBesideInsertions() {
    check("[s1 One nurse, Ann Lee], on Sunday [c1 told] the Lund Times [t1 the vote was fair].")
    check("Prices rose, with [s1 the exiled council] [c1 saying] [t1 it was ready].")
    check("[s1 A student named Lee] [c1 said] [t1 the vote was fair].")
    check("[s1 The council] has, in a statement, [c1 called on] [t1 voters to stay].")
}

@Test func contentKeepsInsertionsInItsSubject() {
    check("[s1 The Times] [c1 reported] [t1 Ek, who left Lund in May, was in Oslo].")
    check("[s1 Ann Lee] [c1 said] [t1 the mayor and his deputy were safe].")
    check("[s1 Ann Lee] [c1 said] [t1 she would stay and would fight].")
}

@Test func wordsThatOnlyLookLikeCues() {
    check("Sixteen states sent ships.")
    check("The rings called plasmids were closed.")
    check("The total of reported cases fell.")
    check("[s1 Reports] [c1:document said] [t1 the road was closed].")
}

@Test func sourcesOfNouns() {
    check("[s1 The ministry] issued a [c1 statement] [t1 that the road was closed].")
    check("[s1 Lee's] [c1:intent plan] [t1 to leave Lund].")
}

@Test func whatIsPer() {
    check("[c1 Per] [s1 the decree], [t1 the vote was over].")
    check("[c1:document By] [s1 early reports] on Monday, [t1 two men were hurt].")
}

@Test func intentsAndDeclarations() {
    check("[s1 The governor] [c1:decree declared] [t1 a state of emergency].")
    check("[s1 The governor] [c1 declared] [t1 that the road was closed].")
    check("[s1 She] [c1:intent plans] [t1 to leave Lund].")
}

@Test func seemingIsABeliefOfNobodyNamed() {
    check("[t1 The vote] [c1:belief seems] [t1 to be over].")
}

@Test(arguments: 0..<1000) func anyTextGivesWellFormedProposals(seed: UInt64) {
    let text = hostileText(seed: seed)
    let found = proposeAttributions(text)
    checkForm(of: found, in: text)
    #expect(found == proposeAttributions(text))
}

@Test func aSentenceTooLongToBeOneIsNotRead() {
    let long = MarkedText.document(String(repeating: "He said that they told ", count: 200))
    #expect(proposeAttributions(TokenizedDocument(long)).isEmpty)
}
