"""Readers of the annotated sets: each gives a list of `Article`."""

import glob
import json
import os
import re

from article import QUOTES, ROLES, Article, Attribution, painted, segments, split_words


def polnear(folder):
    """PolNeAR (Newell et al., LREC 2018): brat standoff in characters, outermost attributions only."""
    articles = []
    for path in sorted(glob.glob(f"{folder}/text/*")):
        stem = os.path.basename(path)[:-4]
        annotations = sorted(glob.glob(f"{folder}/attributions/{glob.escape(stem)}*.ann"))
        if not annotations:
            continue
        text = open(path, encoding="utf8", newline="").read()
        words, ranges = split_words(text)
        article = Article(stem + ".txt", words)
        for spans in read_brat(annotations[0]).values():
            segmented = {role: segments(ranges, spans[role]) for role in spans}
            if any(segmented.values()):
                article.attributions.append(Attribution(0, **segmented))
        articles.append(article)
    return articles


def read_brat(path):
    """{role: character spans} of every attribution event, by its id."""
    spans, events = {}, {}
    for line in open(path, encoding="utf8").read().split("\n"):
        columns = line.split("\t")
        if line.startswith("T") and len(columns) > 1:
            ranges = columns[1].split(" ", 1)[1].split(";")
            spans[columns[0]] = [tuple(map(int, r.split())) for r in ranges]
        elif line.startswith("E"):
            event = {"source": [], "cue": [], "content": []}
            for argument in columns[1].split():
                role, reference = argument.split(":")
                role = re.sub(r"\d+$", "", role).lower()
                if role in event and reference in spans:
                    event[role] += spans[reference]
            events[columns[0]] = event
    return events


def gold(folder):
    """Articles annotated in hearsay's own scheme: byte offsets, nested attributions, kinds, holders."""
    articles = []
    for path in sorted(glob.glob(f"{folder}/*.gold.json")):
        stated = json.load(open(path, encoding="utf8"))
        text = open(os.path.join(folder, stated["document"]), encoding="utf8", newline="").read()
        character = {}
        position = 0
        for index, c in enumerate(text):
            character[position] = index
            position += len(c.encode())
        character[position] = len(text)
        words, ranges = split_words(text)
        parents = {a["id"]: a["parent"] for a in stated["attributions"]}
        article = Article(stated["document"], words)
        for a in stated["attributions"]:
            level, up = 0, a["parent"]
            while up is not None and up in parents:
                level, up = level + 1, parents[up]
            segmented = {
                role: segments(ranges, [(character[b], character[e]) for b, e in a[role]])
                for role in ("source", "cue", "content")
            }
            article.attributions.append(Attribution(level, **segmented, kind=a["kind"], open=a.get("open", True)))
        articles.append(article)
    return articles


def add_proposals(articles, texts, whole, bare):
    """Notes in the words of `articles` what the rules propose, for their texts (by name) and for those without quotes.

    `whole` and `bare` are files of JSON Lines that `maintain propose` printed.
    """
    proposals = [{os.path.basename(d["document"]): d for d in map(json.loads, open(p, encoding="utf8"))} for p in (whole, bare)]
    for article in articles:
        text = open(f"{texts}/{article.name}", encoding="utf8", newline="").read()
        _, ranges = split_words(text)
        for is_bare, by_name in enumerate(proposals):
            stated = by_name[article.name]["attributions"]
            place = character_at_byte(text, without=QUOTES if is_bare else "")
            levels = []
            for level in (0, 1):
                found = [
                    Attribution(level, **{r: segments(ranges, [(place[b], place[e - 1] + 1) for b, e in a[r]]) for r in ROLES})
                    for a in stated
                    if (a.get("parent") is not None) == level
                ]
                levels.append(painted(found, len(article.words)))
            for word, outer, inner in zip(article.words, *levels):
                setattr(word, "bare" if is_bare else "proposal", (outer, inner))


def character_at_byte(text, without):
    """The index in `text` of the character at each byte of the text without some characters."""
    place = {}
    position = 0
    for index, c in enumerate(text):
        if c in without:
            continue
        for k in range(len(c.encode())):
            place[position + k] = index
        position += len(c.encode())
    place[position] = len(text)
    return place
