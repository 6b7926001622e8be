/// Organisations and outlets whose names don't say that they are one, folded and joined by spaces.
enum WellKnownNames {
    static let outlets: Set<String> = list(
        """
        afp,al arabiya,al jazeera,al-jazeera,ap,associated press,agence france-presse,anadolu,ansa,axios,bbc,bloomberg,breitbart,\
        buzzfeed,cbc,cbs,cnbc,cnn,c-span,daily beast,daily mail,der spiegel,deutsche welle,economist,efe,el pais,espn,facebook,\
        fars,financial times,forbes,fortune,fox,fox news,haaretz,huffington post,huffpost,interfax,irna,itar-tass,itv,kyodo,\
        le figaro,le monde,msnbc,mother jones,national geographic,national review,nbc,newsweek,new yorker,new york times,npr,pbs,people,\
        politico,press tv,pti,reuters,ria novosti,rolling stone,rt,rtl,sana,salon,sky news,slate,sputnik,tass,time,\
        times,twitter,univision,upi,usa today,vanity fair,vice,voice of america,vogue,vox,wall street journal,washington post,\
        wikileaks,wikinews,wired,xinhua,yahoo,yonhap,abc,mirror,sun,the hill,telemundo,atlantic,drudge report,daily caller,\
        guardian,independent,sydney morning herald,time magazine,realclearpolitics,pew,gallup,quinnipiac,rasmussen
        """)

    static let organisations: Set<String> = list(
        """
        airbus,al qaeda,al-qaeda,al-shabaab,amazon,amnesty,amnesty international,apple,asean,black lives matter,boeing,boko haram,\
        capitol hill,cia,congress,daesh,dea,dnc,doj,downing street,epa,eta,eu,exxon mobil,faa,farc,fatah,fbi,fda,fema,\
        fifa,ford,gazprom,gop,google,greenpeace,hamas,hezbollah,houthis,human rights watch,ibm,icc,imf,interpol,irs,\
        isil,isis,islamic state,knesset,kremlin,microsoft,mossad,mi5,mi6,naacp,nasa,nato,nato,nhs,nra,nsa,oecd,opec,osce,oxfam,\
        parliament,pentagon,planned parenthood,plo,quai d'orsay,red cross,red crescent,rnc,samsung,scotland yard,\
        secret service,spacex,taliban,tesla,toyota,un,unesco,unhcr,unicef,vatican,verizon,volkswagen,wagner,walmart,white house,\
        who,world bank,wto,wwf,senate,house,bundestag,house of commons,house of lords,state duma,supreme court,united nations
        """)

    /// The first words of those that have several.
    static let firstWords = Set(
        outlets.union(organisations).compactMap { name in
            let words = name.split(separator: " ")
            return words.count > 1 ? words.first.map(String.init) : nil
        })

    /// Those of `organisations` that are, or are a part of, a government.
    static let governments: Set<String> = list(
        """
        bundestag,capitol hill,cia,congress,dea,doj,downing street,epa,faa,fbi,fda,fema,house,house of commons,house of lords,\
        irs,knesset,kremlin,mi5,mi6,mossad,nasa,nhs,nsa,parliament,pentagon,quai d'orsay,secret service,senate,state duma,\
        supreme court,vatican,white house
        """)

    /// Short forms that everybody knows, with what they stand for.
    static let expansions: [String: String] = [
        "us": "united states", "usa": "united states", "uk": "united kingdom", "un": "united nations",
        "eu": "european union", "uae": "united arab emirates", "ap": "associated press", "ny": "new york",
        "dc": "washington", "la": "los angeles", "fed": "federal reserve", "snl": "saturday night live",
        "nyt": "new york times", "wsj": "wall street journal",
    ]

    /// Whether a capital at the beginning of a sentence is the name's own: English has no such word besides.
    static func isUnmistakable(_ key: String) -> Bool {
        (outlets.contains(key) || organisations.contains(key)) && !alsoWords.contains(key)
    }

    private static let alsoWords = list(
        """
        people,time,times,sun,mirror,independent,guardian,economist,atlantic,fortune,vice,wired,salon,slate,fox,who,house,\
        senate,congress,parliament,apple,amazon,ford,independent,pew,vogue,abc
        """)

    private static func list(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map(String.init))
    }
}
