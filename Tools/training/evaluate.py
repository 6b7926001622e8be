"""Development figures without actors, in single precision. usage: evaluate.py DATA PROPOSALS MODEL.pt"""

import collections
import sys

import torch

import corpora
from decode import attributions
from network import BASE, Network
from windows import KINDS, Pieces


def f1(hits, system, gold):
    return 2 * hits / (system + gold) if system + gold else 0.0


def covered(article, segs):
    return frozenset(i for b, e in segs for i in range(b, e) if article.words[i].text[0].isalnum())


def with_proposals(articles, texts, name, proposals):
    corpora.add_proposals(articles, texts, f"{proposals}/{name}-whole.jsonl", f"{proposals}/{name}-bare.jsonl")
    return articles


def evaluate(network, data, proposals, pieces):
    tally = collections.Counter()
    for article in with_proposals(corpora.polnear(f"{data}/polnear/dev"), f"{data}/polnear/dev/text", "polnear-dev", proposals):
        found = [a for a in attributions(network, article, pieces) if a["parent"] is None]
        for role in ("source", "cue", "content"):
            g = collections.Counter(covered(article, getattr(a, role)) for a in article.attributions if getattr(a, role))
            s = collections.Counter(covered(article, a[role]) for a in found if a[role])
            tally[role, "hit"] += sum((g & s).values())
            tally[role, "system"] += sum(s.values())
            tally[role, "gold"] += sum(g.values())
            gt, st = frozenset().union(*g), frozenset().union(*s)
            tally[role, "tokens hit"] += len(gt & st)
            tally[role, "tokens"] += len(gt) + len(st)
        both = lambda a, get: (covered(article, get(a, "content")), covered(article, get(a, "source")))
        g = collections.Counter(both(a, getattr) for a in article.attributions)
        s = collections.Counter(both(a, dict.__getitem__) for a in found)
        tally["both", "hit"] += sum((g & s).values())
        tally["both", "system"] += sum(s.values())
        tally["both", "gold"] += sum(g.values())
    for role in ("source", "cue", "content", "both"):
        print(f"{role} exact {f1(tally[role, 'hit'], tally[role, 'system'], tally[role, 'gold']):.3f}", end=" ")
        if role != "both":
            print(f"tokens {2 * tally[role, 'tokens hit'] / tally[role, 'tokens']:.3f}", end="; ")
    nested, kinds = collections.Counter(), collections.Counter()
    for article in with_proposals(corpora.gold(f"{data}/wikinews-dev"), f"{data}/wikinews-dev", "wikinews-dev", proposals):
        found = attributions(network, article, pieces)
        for scope in (0, 1):
            g = [(covered(article, a.content), a.kind) for a in article.attributions if a.level >= scope]
            s = [(covered(article, a["content"]), KINDS[a["kind"]]) for a in found if (a["parent"] is not None) >= scope]
            used = set()
            nested[scope, "system"] += len(s)
            nested[scope, "gold"] += len(g)
            for iou, i, j in sorted(((len(x & y) / len(x | y), i, j) for i, (x, _) in enumerate(g) for j, (y, _) in enumerate(s) if x & y), reverse=True):
                if iou >= 0.5 and ("g", i) not in used and ("s", j) not in used:
                    used |= {("g", i), ("s", j)}
                    nested[scope, "hit"] += 1
                    kinds["right"] += scope == 0 and g[i][1] == s[j][1]
    for scope, word in ((0, "all"), (1, "nested")):
        print(f"| wikinews {word} F1 {f1(nested[scope, 'hit'], nested[scope, 'system'], nested[scope, 'gold']):.3f}", end=" ")
    print(f"kind {kinds['right'] / max(1, nested[0, 'hit']):.3f}", flush=True)


if __name__ == "__main__":
    data, proposals, model = sys.argv[1:]
    torch.set_num_threads(2)
    network = Network()
    network.load_state_dict(torch.load(model))
    evaluate(network, data, proposals, Pieces(BASE + "/tokenizer.json"))
