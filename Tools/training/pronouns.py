"""Whom pronouns stand for, as attributions whose holders are known: what the ranker of pronouns learns from.

usage: pronouns.py DATA > ARTICLES.jsonl   (DATA holds polnear, wikinews-train, gap and gum)

A line is a text with its attributions, spans in bytes. PolNeAR and Wikinews give real ones; GAP (Webster et al., TACL
2018) and GUM (Zeldes, LREv 2017) give pronouns, each written as the source of an attribution.
"""

import collections
import csv
import glob
import json
import os
import re
import sys

import corpora

GENRES = re.compile(r"_(news|interview|bio|voyage|academic|speech|podcast|essay|letter|court|whow|textbook|fiction)_")
LONGEST_NAME = 6


def polnear(folder):
    for path in sorted(glob.glob(f"{folder}/text/*.txt")):
        stem = os.path.basename(path)[:-4]
        annotations = sorted(glob.glob(f"{folder}/attributions/{glob.escape(stem)}*.ann"))
        holders = f"{folder}/holders/{stem}.holders.tsv"
        if not annotations or not os.path.exists(holders):
            continue
        text = open(path, encoding="utf8", newline="").read()
        byte = byte_at(text)
        known = dict(line.split("\t") for line in open(holders, encoding="utf8").read().split("\n") if "\t" in line)
        attributions = []
        for number, event in corpora.read_brat(annotations[0]).items():
            spans = {role: sorted([byte[b], byte[e]] for b, e in event[role]) for role in event}
            if spans["content"]:
                attributions.append({"form": "indirect", "holders": names(known.get(number, "-")), **spans})
        attributions.sort(key=lambda a: (a["content"][0][0], -a["content"][-1][1]))
        yield {"set": "polnear", "text": text, "attributions": nested(text, attributions)}


def nested(text, attributions):
    """`attributions` with their form and the smallest one around each."""
    data = text.encode()
    for index, a in enumerate(attributions):
        start, end = a["content"][0][0], a["content"][-1][1]
        if data[start : start + 3].startswith((b'"', b"''", "“".encode())):
            a["form"] = "direct"
        around = [
            (b["content"][-1][1] - b["content"][0][0], place)
            for place, b in enumerate(attributions[:index])
            if b["content"][0][0] <= start and b["content"][-1][1] >= end and b["content"] != a["content"]
        ]
        if around:
            a["parent"] = min(around)[1]
    return attributions


def wikinews(folder):
    for path in sorted(glob.glob(f"{folder}/*.gold.json")):
        stated = json.load(open(path, encoding="utf8"))
        text = open(os.path.join(folder, stated["document"]), encoding="utf8", newline="").read()
        place = {a["id"]: index for index, a in enumerate(stated["attributions"])}
        attributions = [
            {"form": a["form"], "parent": place.get(a["parent"]), "holders": a["holders"],
             **{role: a[role] for role in ("source", "cue", "content")}}
            for a in stated["attributions"]
        ]
        yield {"set": "wikinews", "text": text, "attributions": attributions}


def gap(folder):
    for name in ("development", "validation", "test"):
        for row in csv.DictReader(open(f"{folder}/gap-{name}.tsv", encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
            holders = [row[n] for n in "AB" if row[f"{n}-coref"].upper() == "TRUE"]
            if holders:
                start = int(row["Pronoun-offset"])
                yield alone("gap", "Article\n" + row["Text"] + "\n", start + 8, start + 8 + len(row["Pronoun"]), holders[0])


def gum(path):
    """Subjects "he", "she", "it" and "they" whose entity the text names before."""
    for document in open(path, encoding="utf8").read().split("# newdoc id = ")[1:]:
        if not GENRES.search(document.split("\n", 1)[0]):
            continue
        text, words, entities = read_gum(document.split("\n"))
        for mentions in entities.values():
            named = [(a, b) for a, b in mentions if b - a < LONGEST_NAME and any(w[1] == "PROPN" for w in words[a : b + 1])]
            if not named:
                continue
            holder = max((text[words[a][3] : words[b][4]] for a, b in named), key=len)
            first = min(a for a, _ in mentions)
            for a, b in mentions:
                form, _, relation, start, end = words[a]
                if a == b and a > first and form.lower() in ("he", "she", "it", "they") and relation.startswith("nsubj"):
                    yield alone("gum", text + "\n", start, end, holder)


def read_gum(lines):
    """The text, its words as (form, tag, relation, start, end), and by entity the words where it is spoken of."""
    text, words, opened, entities = "", [], [], collections.defaultdict(list)
    starts_paragraph, joined = False, (0, 0, 0, 0)
    for line in lines:
        if line.startswith("# newpar"):
            starts_paragraph = True
        elif line.startswith("# text ="):
            if text:
                text = text.rstrip(" ") + ("\n" if starts_paragraph else " ")
            starts_paragraph = False
        elif line[:1].isdigit():
            columns = line.split("\t")
            blank = "" if "SpaceAfter=No" in columns[9] else " "
            if "-" in columns[0]:
                first, last = map(int, columns[0].split("-"))
                joined = (first, last, len(text), len(text) + len(columns[1]))
                text += columns[1] + blank
                continue
            if "." in columns[0]:
                continue
            if joined[0] <= int(columns[0]) <= joined[1]:
                start, end = joined[2:]
                joined = joined if int(columns[0]) < joined[1] else (0, 0, 0, 0)
            else:
                start, end = len(text), len(text) + len(columns[1])
                text += columns[1] + blank
            words.append((columns[1], columns[3], columns[7], start, end))
            marks = re.search(r"Entity=([^|]*)", columns[9])
            for mark in re.findall(r"\([^()]*\)?|[^()]*\)", marks.group(1)) if marks else []:
                number = mark.strip("()").split("-")[0]
                if mark.startswith("("):
                    opened.append((number, len(words) - 1))
                if mark.endswith(")"):
                    place = max((i for i, (n, _) in enumerate(opened) if n == number), default=None)
                    if place is not None:
                        entities[number].append((opened.pop(place)[1], len(words) - 1))
        elif not line:
            joined = (0, 0, 0, 0)
    return text, words, entities


def alone(name, text, start, end, holder):
    """A text with one attribution, whose source stands at characters `start` to `end`."""
    span = [[len(text[:start].encode()), len(text[:end].encode())]]
    attribution = {"form": "indirect", "holders": [holder], "source": span, "cue": [], "content": span}
    return {"set": name, "text": text, "attributions": [attribution]}


def names(column):
    column = column.strip()
    return [] if column in ("-", "AUTHOR") else [name.strip() for name in column.split(";")]


def byte_at(text):
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + len(character.encode()))
    return offsets


if __name__ == "__main__":
    data = sys.argv[1]
    sets = [polnear(f"{data}/polnear/train"), wikinews(f"{data}/wikinews-train"), gap(f"{data}/gap"), gum(f"{data}/gum/train.conllu")]
    for articles in sets:
        for article in articles:
            print(json.dumps(article, ensure_ascii=False))
