/// Common given names by gender: what tells "Ann Lee" from "Lund Road", and "he" from "she". Lower case, no accents;
/// names borne by both men and women stand in neither list of gender, only in `either`.
enum GivenNames {
    /// Whether `word`, folded, is a common given name.
    static func contains(_ word: String) -> Bool {
        male.contains(word) || female.contains(word) || either.contains(word)
    }

    /// The gender that `word`, folded, tells.
    static func gender(of word: String) -> Gender? {
        if male.contains(word) { return .male }
        if female.contains(word) { return .female }
        guard let dash = word.firstIndex(of: "-") else { return nil }
        let first = String(word[..<dash])
        return male.contains(first) ? .male : female.contains(first) ? .female : nil
    }

    static let male: Set<String> = words(
        """
        aaron abdel abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksander aleksandr \
        alexander alexei alexey alfred ali allan allen alphonse alvaro amir anatoly anderson andre andreas andrei andres \
        andrew andrzej angus anthony antoine anton antonio antony ari armando arnold arthur asif atif austin barack barry \
        bashar ben benedict benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent \
        brett brian bruce bruno bryan byron calvin carl carlos carter casey cesar chad charles charlie chester chris \
        christian christoph christophe christopher chuck clarence clark claude clay clayton cliff clifford clint clive \
        cody colin connor conor corey cory craig curtis cyril dale damian damien daniel daniele danny darrell darren \
        dave david dean declan dennis derek devin didier diego dieter dimitri dirk dmitri dmitry dominic don donald \
        douglas doug duncan dustin dwight earl ed eddie edgar eduardo edward edwin eli elijah elon emanuel emil emmanuel \
        enrique eric erik ernest ernesto ethan eugene evan evgeny fabio faisal felipe felix fernando fidel filip floyd \
        francesco francis francisco francois frank franklin franz fred freddie frederic frederick friedrich fritz gabriel \
        gareth garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gerry giovanni giuseppe glen glenn \
        gordon graeme graham grant greg gregg gregory guillaume guillermo gus gustavo guy hamid hank hans harold harry \
        harvey hassan hector heinrich henri henry herbert herman howard hubert hugh hugo hussein ian ibrahim igor imran \
        isaac ismail ivan ivo jack jacob jacques jaime jair jake jamal james jamie jan jared jaroslaw jason javier jay \
        jeb jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan johann johannes \
        john johnny jon jonathan jorge jose josef joseph josh joshua juan juha julian julio junior jurgen justin kamal \
        karim karl keith ken kenneth kent kevin khalid kirk klaus kofi konstantin kurt kyle lamar lance larry lars \
        laurent lawrence len lenny leo leon leonard leonardo leonid leroy lewis liam lindsey lionel lloyd lorenzo \
        lou louis luc lucas luigi luis luiz lukas luke mahmoud malcolm manuel marc marcel marcelo marco marcos marcus \
        marek mario mark markus martin marty marvin mateusz mathieu matt matteo matthew matthias maurice maurizio mauro \
        max maxim maxime mehmet michael michel miguel mike mikhail miles milos milton miroslav mitch mitchell mohamed \
        mohammad mohammed mohamad moammar moses muhammad muhammadu murray mustafa nabil narendra nathan \
        nathaniel naveed ned neil nelson nicholas nick nicolas nicolae nigel nikita nikolai nikos noah noel norman octavio \
        olaf oleg oliver olivier omar orlando oscar osama oskar otto owen pablo paolo pascal patrick paul pavel pawel pedro \
        percy perry pete peter petr petro phil philip philippe phillip pierre piotr quentin rafael rahul raj rajiv ralph \
        ramon ramzan randall randy raphael raul ray raymond recep reginald reince renato rene rex reynaldo ricardo \
        riccardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland rolf roman romano ron \
        ronald ronnie rory ross roy ruben rudolph rudy rupert russ russell ryan salvador salvatore sam samir samuel \
        santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sidney sigmar silvio \
        simon solomon spencer stan stanley stefan stefano stephan stephane stephen steve steven stewart stuart sven \
        tariq ted terence terrence terry theo theodore thierry thomas tim timothy tobias todd tom tomas tomasz tommy tony \
        travis trevor tristan tyler umar usman vaclav vernon victor viktor vincent vincenzo vitali vladimir volodymyr \
        waleed wallace walt walter warren wayne werner wes wesley wilbur wilfred will willem william willie winston \
        wojciech wolfgang xavier yasser yitzhak yosef yuri yusuf yves zachary zack zhang zoran benyamin binyamin donnie \
        darrel dick dylan eliot elliot elliott emilio enzo ferdinand gilbert gil giorgio giulio hakeem harrison herb \
        horacio horst ignacio ike irving isaiah jabari jeremiah jermaine jonah josiah kareem kelvin kieran lester levi \
        lyle lyndon marlon merrick micah mick mickey mohsen mordechai nate newt olli osvaldo \
        pranab rand rashid reid reuben rodolfo rowan salman sanjay satoshi scot shimon stefanos sunil takashi \
        thaddeus tito toby tyrone ulrich uri vijay vito wade willard yoshihide zayd deval devon duane abdelaziz adel
        """)

    static let female: Set<String> = words(
        """
        abigail adele adriana agnes aisha alana alexandra alexandria alice alicia alison allison alyssa amal amanda amber \
        amelia amina amy ana anastasia angela angelica angelina angie anita anja ann anna annabel anne annette \
        annie antonia ariana arlene ashley astrid audrey ava barbara beata beatrice beatriz becky belinda bernadette \
        bernice beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany camila camilla candace \
        candice cara carina carla carly carmen carol carole carolina caroline carolyn carrie catalina catherine cathy \
        cecilia celeste celia charlotte chelsea cheryl chiara christina christine cindy claire clara claudia \
        colleen condoleezza connie constance cora corinne cristina crystal cynthia daisy daniela danielle daphne \
        dawn deanna debbie deborah debra delia denise diana diane dianne dolores donna dora doreen doris dorothy ebony edith \
        eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika \
        erin esperanza esther eugenia eva evelyn faith fatima fatou fiona florence frances francesca francine gabriela \
        gabrielle gail gemma genevieve georgia georgina geraldine gertrude gina ginger giulia gladys gloria grace greta \
        gretchen gwen gwendolyn haley hana hanna hannah harriet hazel heather heidi helen helena helene hilary hilda \
        hillary holly huma ida ilana ilhan imelda ines ingrid irene irina iris isabel isabella isabelle ivana ivanka \
        ivy jacinda jacqueline jane janet janice janine jasmine jeanette jeanne jen jenna jennifer jenny jessica \
        jill jo joan joanna joanne jocelyn jodi josephine joy joyce juana juanita judith judy julia juliana julie juliet \
        kamala karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla \
        keiko keisha kellyanne kerri kirsten kirstie kirstjen krista kristen kristin kristina kristine \
        lara latoya laura lauren laurie layla lea leah leila lena leonora leticia lila lillian lily linda lisa liz liza \
        lois lora loretta lori lorraine louise lucia lucie lucille lucinda lucy luisa lupita lydia lynda lynn lynne mabel \
        madeleine madeline maggie malala mandy marcella marcia margaret margarita margo marguerite maria mariam marian \
        mariana marianne marie marilyn marina marine marissa marjorie marlene marta martha martina mary maryam maureen maya \
        megan megyn meg melania melanie melinda melissa mercedes meredith mia michele michelle mila mildred mina mindy \
        miranda miriam misty molly mona monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha \
        nellie nicole nikki nina noelle nora noreen norma octavia olga olivia ophelia oprah paige pamela patricia patty \
        paula pauline penelope penny petra phoebe phyllis pilar polly priscilla priti priyanka rachel ramona raquel rebecca \
        regina renata renee rhonda rita roberta rosa rosalind rosario rose rosemary roxanne ruth sabrina sadie sally \
        samantha sandra sara sarah selena serena sharon sheila shelley sherry shirley simone sofia sonia \
        sonya sophia sophie stacey stacy stella stephanie sue susan susanna susanne suzanne svetlana sylvia tamara \
        tammy tania tanya tara tatiana teresa theresa therese tina tracy trina trisha ursula valentina valerie \
        vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred \
        yasmin yolanda yoko yulia yvette yvonne zoe zuzana kirsty sinead siobhan tzipi ayelet aliya \
        chandra ingeborg jeanine janelle kathie katy nancie shonda rihanna tulsi ayanna rashida \
        amandla danai ursule federica ngozi asma nasrin shirin masih sushma indira benazir sheikha mamie maxine nita \
        suzan susie suzy sybil tessa thelma tipper una winnie zainab zeinab hatice aylin ayse
        """)

    static let either: Set<String> = words(
        """
        alex andrea angel avery blake cameron courtney dana drew frankie gale hayden jackie jaden \
        jean jess jesse jordan kelly kelsey kerry kim kris lee leslie lindsay logan lonnie madison \
        mackenzie marion mel micky morgan nicola pat peyton quinn reese riley robin sandy sasha shannon shelby \
        sid sky stevie sydney taylor terri tracey toni val wang li chen yang xi kwame moon park jin yi wei carey billie
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }
}
