import Linguistics

/// Party and state of an officeholder as American news writes them after the name: "(R-Ky.)", "(D)".
enum Constituency {
    /// The role that the brackets opening at token `index` state; nil when they state none.
    static func role(at index: Int, in text: TokenizedDocument) -> Role? {
        guard index < text.tokens.count, text.tokens[index].lower == "(",
            let close = (index + 1..<min(index + 7, text.tokens.count)).first(where: { text.tokens[$0].lower == ")" }),
            close > index + 1
        else { return nil }
        let inside = text.tokens[index + 1..<close].map(\.lower).joined().filter { $0 != "." }
        let parts = inside.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard let party = parts.first.flatMap({ parties[String($0)] }) else { return nil }
        guard parts.count > 1 else { return Role(noun: party, modifiers: []) }
        guard let state = states[String(parts[1])] else { return nil }
        return Role(noun: party, modifiers: Set(state.split(separator: " ").map(String.init)))
    }

    private static let parties = ["r": "republican", "d": "democrat", "i": "independent", "l": "libertarian"]

    /// States by postal code and by the short forms of newspapers, full stops left out.
    private static let states: [String: String] = {
        var table: [String: String] = [:]
        for row in rows.split(separator: ";") {
            let names = row.split(separator: ",").map(String.init)
            for short in names.dropFirst() { table[short] = names[0] }
            table[names[0].split(separator: " ").joined()] = names[0]
        }
        return table
    }()

    private static let rows = """
        alabama,al,ala;alaska,ak;arizona,az,ariz;arkansas,ar,ark;california,ca,calif;colorado,co,colo;\
        connecticut,ct,conn;delaware,de,del;florida,fl,fla;georgia,ga;hawaii,hi;idaho,id;illinois,il,ill;\
        indiana,in,ind;iowa,ia;kansas,ks,kan;kentucky,ky;louisiana,la;maine,me;maryland,md;massachusetts,ma,mass;\
        michigan,mi,mich;minnesota,mn,minn;mississippi,ms,miss;missouri,mo;montana,mt,mont;nebraska,ne,neb;\
        nevada,nv,nev;new hampshire,nh;new jersey,nj;new mexico,nm;new york,ny;north carolina,nc;north dakota,nd;\
        ohio,oh;oklahoma,ok,okla;oregon,or,ore;pennsylvania,pa;rhode island,ri;south carolina,sc;south dakota,sd;\
        tennessee,tn,tenn;texas,tx,tex;utah,ut;vermont,vt;virginia,va;washington,wa,wash;west virginia,wv,wva;\
        wisconsin,wi,wis;wyoming,wy,wyo
        """
}
