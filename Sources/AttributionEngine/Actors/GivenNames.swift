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
        aaron abdel abdelaziz abdul abdullah abe abner abraham abram adalberto adam adel adolf adolfo adrian \
        agustin ahmad ahmed ahmet akira alain alan alastair albert alberto albin alden aldo aldous alec alejandro \
        aleksander aleksandr alessandro alexander alexandre alexandros alexei alexey alfred ali alistair allan \
        allen allister alois alonso alonzo aloysius alphonse alton alvaro alvin amadou amar amir amos anand ananda \
        anatoly anders anderson andoni andre andreas andrei andres andrew andrzej andy angelo angus anil ansel \
        anselm anthony antoine anton antonio antony anwar apollo archibald archie ari arlen arlo armand armando \
        armin arnaud arne arnie arnold arron arsene artem arthur artur arturo arvind asa asher ashok ashton asif \
        atif augustin augustine augusto aurelio austin avi axel aziz barack barnaby barney barrie barry bart \
        bartholomew bashar basil beau ben benedict benito benjamin benjy benny benoit benyamin bernard bernardo \
        bernie bert bertram bertrand bill billy binyamin bjorn bo boaz bob bobby bogdan boris brad bradley bram \
        brandon brendan brendon brent bret brett brian brody bronson bruce bruno bryan bryce burt byron caleb \
        callum calum calvin carl carlo carlos carlton carmine carter caspar cassius cecil cedric celso cesar cesare \
        chad chaim charles chester chet chris christian christoph christophe christopher christos chuck chuckie \
        ciaran clarence clark claude claudio clay clayton clem clement cliff clifford clifton clint clive coby cody \
        cole colin colm connor conor constantine cormac cornelius craig curt curtis cyril cyrus dag dale damian \
        damien damon dane daniel daniele danny dante darin dario darius darnell darrel darrell darren darrin darryl \
        daryl dashiell dave davey david dean declan deepak delbert delmar demetrius denis dennis denny deon derek \
        derick dermot derrick des desmond deval devan devin devon dewayne dexter dick didier diego dieter dieudonne \
        dimitri dino dion dionisio dirk dmitri dmitry domenico domingo dominic dominick dominik don donal donald \
        donato donnell donnie donovan dorian doug douglas duane duncan dustin dwayne dwight dylan earl easton \
        ebenezer eberhard ed eddie edgar edgardo edmond edmund edmundo edsel eduardo edward edwin efrain efren egon \
        eitan elbert eldon eli elias eliezer elijah elio eliot elliot elliott elmer elmo elon elroy elton elvin \
        elvis elwood emanuel emery emil emile emilio emmanuel emmet emmett engelbert enrique enzo ephraim eran \
        erasmus eric erich erick erik ernest ernesto ernie errol erwin esteban ethan etienne eugene eugenio evan \
        evgeny ezekiel ezra fabian fabio fabrice fabrizio faisal farid federico felipe felix ferdinand ferenc \
        fergus fernand fernando fidel filip florian floyd francesc francesco francis francisco franco francois \
        frank franklin franklyn franz fred freddie frederic frederick friedrich fritz fyodor gabriel gael gareth \
        garrett garry garth gary gaston gavin geert gene gennady gennaro geoff geoffrey geoffroy george georges \
        georgi georgy gerald gerard gerardo gerhard gerrit gerry gert gianluca gianni gideon gil gilbert giles gino \
        giorgio giovanni giulio giuseppe glen glenn glyn godfrey goran gordon gottfried graeme graham grant graydon \
        greg gregg gregor gregorio gregory grover guido guillaume guillermo gunnar gunther gus gustaf gustav \
        gustavo guus guy hakeem hal hamid hamish hamza hank hannes hans hari harley harold harrison harry haruki \
        harvey hasan hassan hector heinrich heinz helge helmut hendrik henning henri henrik henry herb herbert \
        herbie heriberto herman hermann hernan herve hideo hilario hillel hiram hiroshi hisham horace horacio horst \
        howard howie hubert hubertus hugh hugo hugues humberto humphrey hussain hussein ian ibrahim ignacio \
        ignatius ignaz igor ike ilya imran imre ingmar ingo irvin irving irwin isaac isaiah isidore isidro ismail \
        issac istvan itamar itzhak ivan ivar ivo ivor jabari jack jacky jaco jacob jacobo jacoby jacques jair jake \
        jakob jakub jamal jamar james jamil janos jared jaroslaw jarrett jarrod jason jasper javad javier jawad jay \
        jayden jayson jeb jed jedediah jeff jeffrey jeffry jens jeremiah jeremy jermaine jerod jeroen jerome jerrod \
        jerry jesus jethro jim jimmie jimmy joachim joao joaquin jochen joe joel joerg johan johann johannes john \
        johnathan johnnie johnny jon jonah jonas jonathan jonathon joost jordi jorg jorge jose josef joseph josh \
        joshua josiah josias josue jozef juan judd jude juha jules julian julio junior jurgen jussi justin kacper \
        kaleb kamal kane kareem karim karl kaspar kazuo keir keith kelvin kemal ken kenji kenneth kenny kent kermit \
        kerwin kevin khaled khalid kieran kimani kip kirill kirk klaus knut kofi koji konstantin kory kristian \
        kristof kristoffer kristopher kunal kurt kurtis kwasi kyle laird lamar lamont lance larry lars laszlo \
        laurence laurent lauri lawrence lazaro leander leandro leif leland lemuel len lenin lennart lenny leo leon \
        leonard leonardo leonel leonid leopold leopoldo leroy lester lev levi lewis lex liam lindsey linus lionel \
        lito llewellyn lloyd lonny loren lorenzo lorin lou louis luc luca lucas luciano lucien ludovic ludwig luigi \
        luis luiz lukas luke luther lyle lyman lyndon mahmoud maksim malcolm manfred manny manolo manuel marat marc \
        marcel marcelino marcelo marcin marco marcos marcus marek mariano marino mario marius mark markku markus \
        marlin marlon marquis martijn martin marv marvin massimo mateusz mathew mathias mathieu matias mats matt \
        matteo matthew matthias maurice maurizio mauro maury max maxim maximilian maximo maynard mehdi mehmet \
        melvin melvyn merrick mervyn micah michael michal micheal michel mick mickey miguel mikael mike mikel \
        mikhail milan miles milo milos milton miroslav mitch mitchel mitchell moammar mohamad mohamed mohammad \
        mohammed mohan mohsen mohsin monte monty mordecai mordechai mort mortimer moses moshe moustapha muhammad \
        muhammadu murray mustafa myles myron nabil naftali narendra nasser nat nate nathan nathaniel naveed neal \
        ned neil nelson nestor newt nicholai nicholas nick nicklas nico nicolae nicolas niels nigel nikhil nikita \
        nikola nikolai nikos nils noah noam nolan norbert norberto norm norman octavio oded olaf olav ole oleg olin \
        oliver olivier olli omar omer oren orin orlando orson osama oscar oskar osman osvaldo oswald oswaldo otis \
        otto owen oz pablo paddy paolo parsa pascal pasquale patricio patrick patrik paul paulo pavel pawel peder \
        pedro peer pekka per percival percy perrin perry pete peter petr petro phil philip philipp philippe phillip \
        phineas pierre pieter pinchas piotr prakash pranab quentin quinton radoslaw rafael rafe raffaele rahul \
        rainer raj rajiv ralf ralph ramesh rami ramiro ramon ramzan rand randal randall randy raoul raphael rashad \
        rashid raul raviv ray rayford raymond raymundo recep refugio reggie reginald regis reid reinaldo reince \
        reinhard reinhold remi renato rene reno reuben rex reynaldo rhett rhys ricardo riccardo richard richie rick \
        ricky rico rigoberto rob robby robert roberto rocco rod roderick rodger rodney rodolfo rodolphe rodrick \
        rodrigo rogelio roger rogerio rohan rohit roland rolf romain roman romano romeo ron ronald ronan ronnie \
        roscoe ross roy royce ruairi ruben rubens rudi rudolph rudy rufus rupert ruslan russ russell rustam ruud \
        ryan ryder saad sacha saeed salim salman salvador salvatore sam sameer sami samir samson samuel sanford \
        sanjay sanjeev santiago santino satoshi saud saul sayed schuyler scot scott sean sebastian sebastien selim \
        serge sergei sergey sergio sergiu serhiy seth shahid shane shaun shay shimon shinzo siddharth sidney \
        siegfried sigmar sigmund silas silvester silvio simeon simon sinan sixto slava solomon soren spencer spiro \
        stan stanley stefan stefano stefanos stelios stephan stephane stephen stevan steve steven stewart stig \
        stuart sumit sunil suresh sven svend syed sylvain sylvester tadeusz takashi tamir tanner tarek tariq taro \
        tate tayyip ted teddy teemu teo terence terrance terrell terrence thad thaddeus thane theo theodor theodore \
        theron thibault thierry thijs thom thomas thor thorsten thurman tibor tim timo timothy tino tito titus \
        tobias tobin toby todd tom tomas tomasz tomislav tommy tony tor torsten travis trent trevor trey tristan \
        troy tyler tyrone tyson udo ugo ulises ulrich umar uri usman uwe vaclav valentin valentino vance vasily \
        vaughn vernon vicente victor vijay vikram viktor ville vinay vince vincent vincenzo vinnie virgil vitali \
        vitaly vito vivek vlad vladimir vladislav volker volodymyr wade waldemar waldo waldron waleed walid wallace \
        wally walt walter warren warwick wayne weldon wenceslas wendell werner wes wesley weston wil wilbert wilbur \
        wiley wilfred wilfredo wilfrid wilhelm will willard willem william willie wilmer winfield winfred winston \
        winthrop wojciech wolfgang woodrow wyatt xander xavi xavier yahya yair yakov yannick yannis yaroslav yasin \
        yasser yitzhak yoav yogi yoram yosef yoshi yoshihide youssef yuri yuriy yusef yusuf yves zac zach zachary \
        zack zain zane zayd zbigniew zeke zeljko zev zhang zoltan zoran zvi
        """)

    static let female: Set<String> = words(
        """
        abigail adelaide adele adeline adriana adrienne agatha agnes aileen aimee aisha alana alejandra alessandra \
        alexa alexandra alexandria alexia alice alicia alisa alisha alison aliya allison alma althea alyson alyssa \
        amal amanda amandla amara amber amelia amelie amie amina amy ana anabel anastasia angela angelica angelina \
        angelique angie anika anita anja ann anna annabel annalise annamaria anne anneliese annemarie annette annie \
        annika anouk antoinette antonella antonia anya arabella araceli aretha ariadne ariana arielle arlene arya \
        ashlee ashleigh ashley ashlyn asma astrid audrey augusta aurelia aurora ava avril ayanna ayelet ayesha \
        aylin ayse azadeh barbara barbra bea beata beatrice beatriz becky belinda bella benazir berenice bernadette \
        bernadine bernice bertha beth bethany betsey betsy bettie bettina betty bettye beverly bianca birgit blanca \
        blanche bobbi bonnie brandi brandy breanna bree brenda brenna briana brianna bridget bridgette brigitte \
        britney britt brittany brooke bryony caitlin caitlyn callie camila camilla camille candace candice candida \
        cara caren caress carina carla carlota carlotta carly carmela carmen carol carole carolin carolina caroline \
        carolyn carrie cassandra cassidy catalina cate catherine cathleen cathryn cathy catriona cecile cecilia \
        cecily celeste celia celina celine chandra chanel chantal charlene charlotte charmaine chelsea chelsey \
        cheri cherie cheryl chiara chiquita chloe chrissy christa christi christie christina christine christy \
        ciara cicely cindi cindy claire clara clarice clarissa claudette claudia claudine clementine clotilde \
        colleen concepcion condoleezza connie constance consuelo cora coralie cordelia corina corinne corrine \
        courteney crista cristina cristine crystal cynthia dagmar dahlia daisy dalia damaris danai danica daniela \
        danielle daphne daria darla darlene dawn deana deanna debbie debby deborah debra deidre deirdre delia \
        delores delphine demi denise desiree devorah diana diane dianna dianne dina dolores donatella donna dora \
        doreen doris dorothea dorothee dorothy dorthy dottie ebony edie edith edna edwina effie eileen eimear \
        elaina elaine eleanor eleanora elena eleni elin elinor elisa elisabeth elise elisha elissa eliza elizabeth \
        elke ella ellen ellie eloise elsa elsie elspeth elvira elyse emilia emilie emily emma emmeline emmy erica \
        erika erin erma ernestine esmeralda esperanza estella estelle esther etta eugenia eugenie eunice eva \
        evangeline eve evelyn evie fabiola faith farah fatima fatou fay faye federica felicia felicity filomena \
        fiona flavia fleur flora florence fran frances francesca francine francoise freda frederica freya frida \
        gabriela gabriella gabrielle gail galina gayle gemma genevieve genna georgette georgia georgie georgina \
        geraldine gerda germaine gertrude ghislaine gigi gilda gillian gina ginger ginny gisela giselle giulia \
        giuliana gladys glenda gloria glynis golda grace graciela greer greta gretchen griselda guadalupe gudrun \
        guinevere gwen gwendolyn gwyneth hailey haley halima halle hana hanan hanna hannah harriet hatice hayley \
        hazel heather heidi helen helena helene heloise henrietta hermione hester hettie hilary hilda hillary \
        hillevi holly honora hortense huma ida ilana ilhan ilse imani imelda imogen indira ines inga inge ingeborg \
        ingeburg ingrid ioana iona irene irina iris irma isabel isabela isabella isabelle isadora isla isobel ivana \
        ivanka ivette ivy jacinda jacklyn jaclyn jacqueline jacquelyn jaimie jamila jana janae jancee jane janelle \
        janet janey janice janie janine janis janna jasmine jayne jeanette jeanie jeanine jeanne jeannette jeannie \
        jeannine jelena jen jenifer jenna jennie jennifer jenny jeri jerri jessa jessica jill jo joan joann joanna \
        joanne jocelyn jodi jodie joelle johanna johnetta joni jordana josefa josefina josephine josette josie \
        jovana joy joyce juana juanita judi judie judith judy juli julia juliana julie juliet juliette justina \
        justine kaitlin kaitlyn kalina kamala kamila kara karen kari karin karina karine karla karlie karolina \
        karyn kasia kassandra katarina kate katelyn katerina katharina katharine katherine kathi kathie kathleen \
        kathryn kathryne kathy kati katia katie katja katrina katy katya kay kaye kayla keely keiko keisha kelli \
        kellie kellyanne kendra keri kerri kerstin kiersten kimberley kimberly kira kirsten kirstie kirstjen kirsty \
        krista kristen kristin kristina kristine krystal kyla kylie kyra lacey ladonna laila lara larisa larissa \
        latasha latisha latonya latoya laura laurel lauren lauretta laurie lavinia lavonne layla lea leah leann \
        leanna leanne leda leila lena lenora leona leonie leonora leontyne lesley leta leticia letitia lettie leyla \
        liana libby liesl lila lilian liliana lilith lillian lily linda lisa lisbeth lise lissa livia liz liza \
        lizette lizzie lois lola lolita lora lorelei lorena loretta lori lorna lorraine lottie louella louisa \
        louise luana luann luba lucia luciana lucie lucille lucinda lucretia lucy ludmila luella luisa lupita luz \
        lydia lynda lyndsey lynette lynn lynne lynnette lyra mabel mabelle macy madalyn madelaine madeleine \
        madeline madge mae magda magdalena maggie maia maisie maja malala malia malika mallory mamie mandy manuela \
        marcella marcelle marcia marcy mareike margaret margarita margaux margery margie margo margot marguerita \
        marguerite maria mariah mariam marian mariana marianna marianne maribel maricela marie mariel mariela \
        marietta mariko marilou marilyn marilynn marina marine marisa marisol marissa maritza marjorie marla marlee \
        marlene marnie marsha marta martha marthe marti martina mary maryam maryann maryanne marybeth maryellen \
        maryjane marylou masih matilda mattie maude maura maureen mavis maxine maya mckenna meagan meaghan mechelle \
        meera meg megan meghan megyn mei melania melanie melina melinda melisa melissa mercedes meredith meryl \
        mhairi mia micaela michaela michela michele michelle mika mila milagros mildred milena millicent millie \
        mimi mina mindy minerva minka minna minnie mirabel miranda mireille mirela miriam mirjam misty moira mollie \
        molly mona monica monika monique montserrat morag mukhtaran muriel myra myriam myrna myrtle nadezhda nadia \
        nadine nadja nafisa naima najla nancie nancy nanette nannie naomi nasrin natalee natalia natalie natalya \
        natasha nathalie neha nell nellie nelly nerissa neva ngozi nichole nicki nicole nicolette nikki nikole \
        nilda nina nisha nita noeleen noelle noemi nora noreen norma noura nuala nuria octavia oksana oleta olga \
        oliana olivia ophelia oprah oriana orla ottilie padma paige paloma pam pamela paola patricia patrizia patti \
        patty paula pauline peggy penelope penny perla petra petronella philippa philomena phoebe phyllis pia pilar \
        pippa polly portia priscilla priti priya priyanka queenie rachael rachel rachelle radha raisa ramona randi \
        rania raquel rashida raya reba rebecca rebekah reena regina reina rena renae renata renee reyna rhiannon \
        rhoda rhonda rihanna rikki risa rita riva roanne robbin roberta robyn rochelle romy ronda roni rosa rosalia \
        rosalie rosalind rosalinda rosalyn rosamond rosamund rosanna rosanne rosario rose roseann roseanne roselyn \
        rosemary rosetta rosie rosita rowena roxana roxanne roxie ruth ruthie saba sabina sabine sabrina sadia \
        sadie saira sally salma salome samantha samara samia sandra sanna saoirse sara sarah sarai scarlett selena \
        selina selma serena shaina shakira shana shanna shari sharlene sharon sharron shawna sheena sheikha sheila \
        shelley sheree sheri sherri sherrie sherry sheryl shira shireen shirin shirley shona shonda shoshana shula \
        siena sigrid silke silvia simona simone sinead siobhan sissy socorro sofia solange sondra sonia sonja sonya \
        sophia sophie soraya stacey stacy stefania stefanie steffi stella stephanie stina sue suki sunita susan \
        susana susanna susannah susanne sushma susie suzan suzanna suzanne suzette suzi suzy svetlana sybil sydnee \
        sylvia tabatha tabitha tahira tamar tamara tameka tami tamika tammy tamsin tania tanya tara taryn tasha \
        tasneem tatiana tatyana tawny teodora teresa teri tess tessa thalia thea thelma theodora theresa therese \
        thora tiffani tiffany tilda tilly tina tipper tisha tonia tonya tori tova tracy trina trish trisha trista \
        trudi trudy tulsi twila tyra tzipi ulrike una ursula ursule valarie valentina valeria valerie valorie \
        vandana vanessa velma vera verena verna veronica veronique vesna vicki vickie vicky victoria vida vilma \
        viola violet virginia viv vivian viviana vivien vivienne waltraud wanda wendy whitney wilhelmina willa \
        wilma winifred winnie winona xenia ximena xiomara yadira yael yana yara yasmeen yasmin yelena yesenia yoko \
        yolanda yoshiko yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zena zina zita zoe zoey zora \
        zsuzsanna zuleika zuzana
        """)

    static let either: Set<String> = words(
        """
        alex alexis andrea angel ariel aubrey avery bailey billie blake cameron carey cary casey charlie chen clair \
        corey cory courtney dana dominique drew frankie gale hayden jackie jaden jaime jamie jan jean jess jesse \
        jin jody jordan joss kasey kelly kelsey kerry kim kit kris kwame lee leigh leslie li lindsay logan lonnie \
        mackenzie madison marion marty maxime mel merle micky misha moon morgan nicola noel park pat patrice patsy \
        peyton quinn reagan reese remy riley robbie robin rory rowan sandy sasha shannon shawn shelby sid sky \
        sloane stevie sydney taylor terri terry toni tracey val valery wang wei wynn xi yang yi yuki
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }
}
