"""An article as words, with its attributions and mentions over word indices."""

import re
from dataclasses import dataclass, field

# Runs of letters, digits and underscores, or one other visible character.
WORD = re.compile(r"\w+|[^\w\s]")

ROLES = ("source", "cue", "content")
TAGS = ["O"] + [f"{p}-{r}" for r in ROLES for p in "BI"]
QUOTES = '"“”'


@dataclass
class Word:
    text: str
    spaced: bool  # white space or the text's start stands before it
    paragraph: bool  # it begins a paragraph
    proposal: tuple = (0, 0)  # tags that the rules propose, outermost and inside a content
    bare: tuple = (0, 0)  # what they propose when the article has no quotation marks


@dataclass
class Attribution:
    """Segments are half-open ranges of word indices. `level` 0 is outermost, 1 stands inside another's content.

    `open` says that what stands inside its content is annotated.
    """

    level: int
    source: list
    cue: list
    content: list
    kind: str | None = None
    open: bool = False


@dataclass
class Article:
    name: str
    words: list
    attributions: list = field(default_factory=list)


def split_words(text):
    """The words of `text` and their character ranges."""
    words, ranges, last = [], [], 0
    for m in WORD.finditer(text):
        gap = text[last : m.start()]
        words.append(Word(m.group(), bool(gap) or last == 0, last == 0 or "\n" in gap))
        ranges.append(m.span())
        last = m.end()
    return words, ranges


def segments(ranges, spans):
    """Word ranges that character `spans` cover, in order, with those joined that touch."""
    out = []
    for begin, end in sorted(spans):
        covered = [i for i, (b, e) in enumerate(ranges) if b < end and e > begin]
        if not covered:
            continue
        if out and covered[0] <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], covered[-1] + 1))
        else:
            out.append((covered[0], covered[-1] + 1))
    return out


def painted(attributions, count):
    """The tag of each of `count` words. Where spans overlap, a cue stands before a source, a source before content."""
    owner = [None] * count
    for role in ("content", "source", "cue"):
        for a in attributions:
            for b, e in getattr(a, role):
                owner[b:e] = [(ROLES.index(role), b, e)] * (e - b)
    return [
        0 if here is None else 1 + 2 * here[0] + (i > 0 and owner[i - 1] == here)
        for i, here in enumerate(owner)
    ]
