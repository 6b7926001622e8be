"""Reports made up around sentences, so that what was an outermost attribution stands inside another's content.

usage: wrap.py DATA OUT   Writes OUT/wrapped/*.txt and *.gold.json, a changed copy of every article of PolNeAR's train.
"""

import json
import os
import random
import sys

import corpora
from article import QUOTES, ROLES, split_words

SHARE = 0.4  # of the sentences with an attribution of their own
LONGEST = 60  # words of a sentence, at most
VERBS = ["said"] * 12 + (
    "says told_reporters added claimed argued noted reported announced suggested wrote insisted warned explained "
    "believes acknowledged testified confirmed stressed thinks"
).split()
PRONOUNS = ["he", "she", "they"]


def sentences(words):
    """Word ranges; a sentence ends at . ? ! (and the mark that closes a quotation) or with its paragraph."""
    out, begin = [], 0
    for i in range(1, len(words) + 1):
        ended = i == len(words) or words[i].paragraph
        if not ended and words[i].spaced and (words[i].text[0].isupper() or words[i].text in QUOTES):
            last = words[i - 1].text
            ended = last in ".?!" or last in QUOTES and words[i - 2].text in ".?!"
        if ended:
            out.append((begin, i))
            begin = i
    return out


def spans(attribution):
    return [segment for role in ROLES for segment in getattr(attribution, role)]


def within(attribution, begin, end):
    return all(begin <= b and e <= end for b, e in spans(attribution))


def apart(attribution, begin, end):
    return all(e <= begin or end <= b for b, e in spans(attribution))


def suitable(article, begin, end):
    """Whether a sentence has an attribution of its own, shares none with others, ends in a stop and quotes nothing."""
    words = article.words
    own = [a for a in article.attributions if within(a, begin, end)]
    return (
        any(a.content and a.cue for a in own)
        and all(within(a, begin, end) or apart(a, begin, end) for a in article.attributions)
        and 5 < end - begin <= LONGEST
        and words[end - 1].text == "."
        and words[begin].text[0].isalpha()
        and words[begin].text.lower() not in ("and", "but", "or")
        and not any(w.text in QUOTES for w in words[begin:end])
    )


def source_phrases(article, text, ranges):
    """Short sources of the article, of names and of descriptions, as they stand in the text."""
    out = []
    for a in article.attributions:
        if len(a.source) == 1 and a.source[0][1] - a.source[0][0] <= 7:
            b, e = a.source[0]
            phrase = text[ranges[b][0] : ranges[e - 1][1]]
            if phrase[0].isalpha() and "\n" not in phrase and phrase.lower() not in ("who", "which", "i", "we", "that"):
                out.append(phrase)
    return out


def report(source, verb, draw):
    """What stands before and after the sentence: ("", text), ("source" | "cue", text) pieces; and whether it is quoted."""
    verb = verb.replace("_", " ")
    form = draw.random()
    capital = source[0].upper() + source[1:]
    plain = [("source", capital), ("", " "), ("cue", verb), ("", " ")]
    if form < 0.4:
        return plain + [("content", "that ")], [], False
    if form < 0.55:
        return plain, [], False
    if form < 0.7:
        return [], [("", ", "), ("source", source), ("", " "), ("cue", verb)], False
    if form < 0.8:
        return [("cue", "According to"), ("", " "), ("source", source), ("", ", ")], [], False
    if form < 0.9:
        return [], [("", " "), ("source", source), ("", " "), ("cue", verb)], True
    return plain[:3] + [("", ", ")], [], True


def wrapped(article, text, ranges, draw):
    """The text with reports around some sentences, and its attributions with character spans."""
    words, phrases = article.words, source_phrases(article, text, ranges)
    inner_capitals = {w.text for i, w in enumerate(words) if i and words[i - 1].text[0].isalnum() and w.text[0].isupper()}
    chosen = [s for s in sentences(words) if suitable(article, *s) and draw.random() < SHARE] if phrases else []
    out, moved, reports, copied, length = [], {}, [], 0, 0

    def append(piece):
        nonlocal length
        out.append(piece)
        length += len(piece)
        return length - len(piece), length

    def copy(until):
        nonlocal copied
        for k in range(copied, until):
            moved[k] = length + k - copied
        append(text[copied:until])
        copied = until

    for begin, end in chosen:
        source = draw.choice(PRONOUNS) if draw.random() < 0.25 else draw.choice(phrases)
        before, after, quoted = report(source, draw.choice(VERBS), draw)
        opening, closing = draw.choice([("“", "”"), ('"', '"')]) if quoted else ("", "")
        own = {"source": [], "cue": [], "content": []}
        copy(ranges[begin][0])
        for role, piece in before:
            b, e = append(piece)
            if role:
                own[role].append((b, e))
        start = own["content"].pop()[0] if own["content"] else length
        append(opening)
        first = words[begin].text
        if before and not quoted and first not in inner_capitals and first != "I" and not first.isupper():
            moved[copied] = length
            append(text[copied].lower())
            copied += 1
        copy(ranges[end - 2][1])
        if quoted:
            append("," if after else ".")
            append(closing)
        own["content"].append((start, length))
        for role, piece in after:
            b, e = append(piece)
            if role:
                own[role].append((b, e))
        for k in range(copied, ranges[end - 1][1]):
            moved[k] = length
        if not quoted or after:
            copy(ranges[end - 1][1])
        else:
            copied = ranges[end - 1][1]
        reports.append((begin, end, own))
    copy(len(text))
    return "".join(out), moved, reports


def stated(article, ranges, moved, reports):
    """The attributions as gold, in characters of the wrapped text."""
    out = [
        {"id": f"w{k}", "parent": None, "kind": None, "open": True, **own} for k, (_, _, own) in enumerate(reports)
    ]
    for number, a in enumerate(article.attributions):
        around = next((k for k, (b, e, _) in enumerate(reports) if within(a, b, e)), None)
        roles = {r: [(moved[ranges[b][0]], moved[ranges[e - 1][1] - 1] + 1) for b, e in getattr(a, r)] for r in ROLES}
        parent = None if around is None else f"w{around}"
        out.append({"id": f"a{number}", "parent": parent, "kind": None, "open": False, **roles})
    return out


def main(data, folder):
    draw = random.Random(1)
    os.makedirs(f"{folder}/wrapped", exist_ok=True)
    for article in corpora.polnear(f"{data}/polnear/train"):
        text = open(f"{data}/polnear/train/text/{article.name}", encoding="utf8", newline="").read()
        _, ranges = split_words(text)
        new, moved, reports = wrapped(article, text, ranges, draw)
        bytes_before = [0]
        for c in new:
            bytes_before.append(bytes_before[-1] + len(c.encode()))
        attributions = stated(article, ranges, moved, reports)
        for a in attributions:
            for role in ROLES:
                a[role] = [(bytes_before[b], bytes_before[e]) for b, e in a[role]]
        stem = article.name.removesuffix(".txt")
        with open(f"{folder}/wrapped/{stem}.txt", "w", encoding="utf8", newline="") as file:
            file.write(new)
        with open(f"{folder}/wrapped/{stem}.gold.json", "w", encoding="utf8") as file:
            json.dump({"document": article.name, "attributions": attributions}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
