"""Articles as word pieces in windows, with what the network is to learn of each."""

from dataclasses import dataclass, field

import torch
from tokenizers import Tokenizer

from article import painted

KINDS = ["statement", "belief", "intent", "decree", "perception", "document"]

WINDOW = 320  # word pieces, at most
PIECES = 8  # of one word, at most: the rest of a longer one is dropped
SEPARATOR = 102  # stands before every paragraph but a window's first
UNKNOWN = 100
SHAPES = 5  # other, digit, capitals, capitalised, lower case
FEATURES = 4 * SHAPES + 1  # shape × no space before × no space after, and the separator


def shape(text):
    if not text[0].isalnum():
        return 0
    if text[0].isdigit():
        return 1
    if len(text) > 1 and text.isupper():
        return 2
    return 3 if text[0].isupper() else 4


def features(words):
    out = []
    for i, word in enumerate(words):
        followed = i + 1 < len(words) and not words[i + 1].spaced
        out.append(shape(word.text) + SHAPES * (not word.spaced) + 2 * SHAPES * followed)
    return out


class Pieces:
    """WordPiece of the base encoder, word by word, remembered."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}

    def __call__(self, text):
        if text not in self.known:
            ids = self.tokenizer.encode(text, add_special_tokens=False).ids or [UNKNOWN]
            self.known[text] = ids[:PIECES]
        return self.known[text]


@dataclass
class Window:
    ids: list
    features: list
    first: list  # each word's first piece
    begin: int  # the window's first word in the article
    proposals: list  # of each piece's word: outermost and inner tag of the rules
    outer: list = None  # tag of each word
    inner: list = None  # tag of each word inside a content, -100 where unknown
    # (segment's first word, its cue's first word) of contents; (cue's first word, source segments' first words)
    to_cue: list = field(default_factory=list)
    to_source: list = field(default_factory=list)
    kinds: list = field(default_factory=list)  # (cue's first word, kind)


def tags(article, level):
    return painted([a for a in article.attributions if a.level == level], len(article.words))


def inner_tags(article):
    out = [-100] * len(article.words)
    for a in article.attributions:
        if a.level == 0 and a.open:
            for b, e in a.content:
                out[b:e] = [0] * (e - b)
    for i, tag in enumerate(tags(article, 1)):
        if tag and out[i] == 0:
            out[i] = tag
    return out


def cut(article, pieces, offset=0):
    """Windows over `article`; the first ends after `offset` pieces if that is not 0."""
    words = article.words
    split = [pieces(w.text) for w in words]
    feats = features(words)
    outer, inner = tags(article, 0), inner_tags(article)
    out, begin, room = [], 0, offset or WINDOW
    while begin < len(words):
        window = Window([], [], [], begin, [])
        end = begin
        while end < len(words):
            separated = words[end].paragraph and end > begin
            if len(window.ids) + separated + len(split[end]) > room and end > begin:
                break
            if separated:
                window.ids.append(SEPARATOR)
                window.features.append(FEATURES - 1)
                window.proposals.append((0, 0))
            window.first.append(len(window.ids))
            window.ids += split[end]
            window.features += [feats[end]] * len(split[end])
            window.proposals += [words[end].proposal] * len(split[end])
            end += 1
        window.outer = outer[begin:end]
        window.inner = inner[begin:end]
        teach(window, article, begin, end)
        out.append(window)
        room = WINDOW
        if end == len(words):
            break
        begin = end
    return out


def teach(window, article, begin, end):
    inside = lambda i: begin <= i < end
    for a in article.attributions:
        if a.level > 1 or not a.cue or not inside(a.cue[0][0]):
            continue
        cue = a.cue[0][0] - begin
        for b, _ in a.content:
            if inside(b):
                window.to_cue.append((b - begin, cue))
        sources = [b - begin for b, _ in a.source if inside(b)]
        if sources or not a.source:
            window.to_source.append((cue, sources))
        if a.kind:
            window.kinds.append((cue, KINDS.index(a.kind)))


def batch(windows):
    """Padded tensors: ids, features, proposals and mask by piece; each word's first piece; tags by word."""
    pieces = max(len(w.ids) for w in windows)
    words = max(len(w.first) for w in windows)
    size = len(windows)
    ids = torch.zeros(size, pieces, dtype=torch.long)
    feats = torch.zeros_like(ids)
    proposals = torch.zeros(size, pieces, 2, dtype=torch.long)
    mask = torch.zeros_like(ids)
    first = torch.zeros(size, words, dtype=torch.long)
    outer = torch.full_like(first, -100)
    inner = torch.full_like(first, -100)
    for k, w in enumerate(windows):
        ids[k, : len(w.ids)] = torch.tensor(w.ids)
        feats[k, : len(w.ids)] = torch.tensor(w.features)
        proposals[k, : len(w.ids)] = torch.tensor(w.proposals)
        mask[k, : len(w.ids)] = 1
        first[k, : len(w.first)] = torch.tensor(w.first)
        outer[k, : len(w.first)] = torch.tensor(w.outer)
        inner[k, : len(w.first)] = torch.tensor(w.inner)
    return ids, feats, proposals, mask, first, outer, inner
