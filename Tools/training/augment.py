"""Changed copies of articles: without quotation marks, or with the other sort of them."""

from dataclasses import replace

from article import QUOTES, Article, Attribution


def rebuild(article, words, moved):
    """`article` over `words`; `moved[i]` is the new index of old word i, or of the next one that is kept."""
    shift = lambda segs: [(moved[b], moved[e]) for b, e in segs if moved[e] > moved[b]]
    return Article(
        article.name,
        words,
        [Attribution(a.level, shift(a.source), shift(a.cue), shift(a.content), a.kind, a.open) for a in article.attributions],
    )


def without_quotes(article):
    words, moved, pending = [], [], None
    for word in article.words:
        moved.append(len(words))
        if word.text in QUOTES:
            spaced, paragraph = pending or (False, False)
            pending = (spaced or word.spaced, paragraph or word.paragraph)
            continue
        spaced, paragraph = pending or (False, False)
        pending = None
        spaced = word.spaced or spaced and word.text[0].isalnum()
        words.append(replace(word, spaced=spaced, paragraph=word.paragraph or paragraph, proposal=word.bare))
    moved.append(len(words))
    return rebuild(article, words, moved)


def other_quotes(article):
    """Straight marks for curly ones, and the other way round."""
    words, curly = list(article.words), any(w.text in "“”" for w in article.words)
    opened = False
    for i, word in enumerate(words):
        if word.paragraph:
            opened = False
        if word.text not in QUOTES:
            continue
        if curly:
            mark = '"'
        else:
            mark = "”" if opened else "“"
            opened = not opened
        words[i] = replace(word, text=mark)
    return rebuild(article, words, list(range(len(words) + 1)))


def without_proposals(article):
    words = [replace(w, proposal=(0, 0)) for w in article.words]
    return rebuild(article, words, list(range(len(words) + 1)))


def varied(article, random, bare=0.33, other=0.12, unproposed=0.1):
    """A copy of `article` as an epoch of training sees it."""
    draw = random.random()
    if draw < bare:
        article = without_quotes(article)
    elif draw < bare + other:
        article = other_quotes(article)
    return without_proposals(article) if random.random() < unproposed else article
