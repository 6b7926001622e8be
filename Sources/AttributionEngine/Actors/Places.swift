/// Countries, with the peoples and capitals named after them, and other places: names that are neither a man nor a woman.
enum Places {
    /// Whether `name`, its words folded and joined by spaces, is a country, a state or a well-known city.
    static func contains(_ name: String) -> Bool {
        countries.contains(name) || states.contains(name) || cities.contains(name)
    }

    /// Whether `word`, folded, is an adjective or noun of a people, a creed or a party ("Dutch", "Democrats").
    static func isPeople(_ word: String) -> Bool {
        if peoples.contains(word) { return true }
        return word.hasSuffix("s") && peoples.contains(String(word.dropLast()))
    }

    /// The adjective of a party for the other words for it, folded; any other word as it is.
    static func adjective(_ word: String) -> String { parties[word] ?? word }

    /// Whether `word`, folded, is an adjective or noun of a party.
    static func isParty(_ word: String) -> Bool { parties[word] != nil || parties.values.contains(word) }

    /// The members of the party of which `word`, lower case, is the adjective ("Republican fears").
    static func members(of word: String) -> String? {
        ["republican": "Republicans", "democratic": "Democrats"][word]
    }

    private static let parties: [String: String] = [
        "gop": "republican", "g.o.p.": "republican", "republicans": "republican", "democrat": "democratic",
        "democrats": "democratic",
    ]

    /// Whether `word`, folded, is such a word in the plural ("Democrats").
    static func isPeoplePlural(_ word: String) -> Bool {
        word.hasSuffix("s") && peoples.contains(String(word.dropLast()))
    }

    /// Nouns that end the name of a place or a day.
    static let landNouns: Set<String> = [
        "city", "county", "street", "avenue", "road", "square", "river", "lake", "bay", "island", "islands", "mountain",
        "mountains",
        "valley", "beach", "park", "bridge", "coast", "sea", "ocean", "gulf", "desert", "peninsula", "hill", "hills",
        "heights",
        "district", "airport", "stadium", "arena", "hotel", "tower", "plaza", "hall", "day", "war", "week", "eve",
        "games", "cup",
        "award", "awards", "prize", "strip", "border", "highway", "station", "theater", "theatre", "cathedral",
        "memorial",
    ]

    /// Nouns that begin the name of a place.
    static let landNounsInFront: Set<String> = ["river", "lake", "mount", "cape", "fort", "port"]

    static let countries: Set<String> = list(
        """
        afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,\
        barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,botswana,brazil,britain,brunei,bulgaria,burkina faso,\
        burma,burundi,cambodia,cameroon,canada,chad,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,\
        denmark,djibouti,dominican republic,east timor,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,european union,\
        fiji,finland,france,gabon,gambia,germany,ghana,great britain,greece,greenland,grenada,guatemala,guinea,guyana,haiti,\
        honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,\
        kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,\
        macedonia,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,moldova,monaco,mongolia,montenegro,\
        morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,northern ireland,\
        norway,oman,pakistan,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,\
        romania,russia,rwanda,samoa,saudi arabia,scotland,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,\
        south africa,south korea,south sudan,soviet union,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,\
        tanzania,thailand,togo,tonga,trinidad,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,\
        united states,uruguay,uzbekistan,vatican,venezuela,vietnam,wales,yemen,zambia,zimbabwe,uk,us,usa,uae,america,eu
        """)

    static let states: Set<String> = list(
        """
        alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,\
        iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,\
        nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,\
        rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,\
        wyoming,ontario,quebec,new south wales,queensland,catalonia,bavaria,crimea,kashmir,gaza,west bank,europe,asia,africa,\
        north america,south america,latin america,middle east,silicon valley,wall street,hollywood
        """)

    static let cities: Set<String> = list(
        """
        aleppo,amsterdam,ankara,athens,atlanta,baghdad,baltimore,bangkok,barcelona,beijing,beirut,belgrade,berlin,birmingham,\
        bogota,boston,brussels,bucharest,budapest,buenos aires,cairo,calgary,caracas,chicago,cleveland,copenhagen,dallas,\
        damascus,delhi,denver,detroit,dhaka,dubai,dublin,edinburgh,frankfurt,geneva,glasgow,hamburg,hanoi,havana,helsinki,\
        houston,islamabad,istanbul,jakarta,jerusalem,johannesburg,kabul,karachi,kiev,kyiv,lagos,las vegas,lima,lisbon,\
        liverpool,london,los angeles,madrid,manchester,manila,marseille,melbourne,miami,milan,minneapolis,minsk,montreal,\
        moscow,mumbai,munich,nairobi,naples,new delhi,new orleans,new york city,oslo,ottawa,oxford,cambridge,paris,\
        philadelphia,phoenix,pittsburgh,prague,pyongyang,riyadh,rome,san diego,san francisco,san juan,santiago,sao paulo,\
        seattle,seoul,shanghai,sofia,st. louis,stockholm,sydney,tehran,tel aviv,tokyo,toronto,tripoli,tunis,vancouver,venice,\
        vienna,vilnius,warsaw,washington dc,wuhan,yangon,zurich
        """)

    private static let peoples: Set<String> = list(
        """
        afghan,african,albanian,algerian,american,angolan,arab,arabian,argentine,argentinian,armenian,asian,australian,austrian,\
        azerbaijani,bahraini,bangladeshi,belarusian,belgian,bolivian,bosnian,brazilian,british,briton,bulgarian,burmese,\
        cambodian,cameroonian,canadian,catalan,catholic,chechen,chilean,chinese,christian,colombian,congolese,conservative,\
        croatian,cuban,cypriot,czech,danish,democrat,democratic,dutch,egyptian,english,eritrean,estonian,ethiopian,european,\
        filipino,finnish,french,georgian,german,ghanaian,greek,haitian,hindu,hispanic,honduran,hungarian,icelandic,indian,\
        indonesian,iranian,iraqi,irish,islamic,islamist,israeli,italian,jamaican,japanese,jew,jewish,jordanian,kazakh,kenyan,\
        korean,kosovar,kurd,kurdish,kuwaiti,latino,latvian,lebanese,liberal,libertarian,libyan,lithuanian,malaysian,maltese,\
        maoist,marxist,mexican,moldovan,mongolian,moroccan,mormon,muslim,nepalese,nicaraguan,nigerian,norwegian,omani,pakistani,\
        palestinian,peruvian,philippine,polish,portuguese,protestant,qatari,republican,romanian,russian,rwandan,saudi,\
        scottish,senegalese,serb,serbian,shiite,shi'ite,sikh,singaporean,slovak,slovenian,socialist,somali,spanish,sudanese,\
        sunni,spaniard,scot,dane,pole,finn,croat,slovene,tajik,kiwi,swede,swedish,swiss,syrian,taiwanese,tanzanian,thai,tibetan,tory,tunisian,turk,turkish,ugandan,ukrainian,\
        uzbek,venezuelan,vietnamese,welsh,yemeni,zambian,zimbabwean,texan,californian,floridian,labour,communist,western,\
        gop,parisian,londoner,iowan,alabamian,independent,alaskan,arizonan,coloradan,hawaiian,idahoan,kansan,kentuckian,\
        louisianan,marylander,michigander,minnesotan,missourian,montanan,nebraskan,nevadan,ohioan,oklahoman,oregonian,\
        pennsylvanian,tennessean,utahn,vermonter,virginian,new yorker,hongkonger,quebecer
        """)

    private static func list(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map(String.init))
    }
}
