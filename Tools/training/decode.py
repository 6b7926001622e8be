"""From scores to attributions: the reference of what the engine does."""

import torch

from article import TAGS
from network import FORBIDDEN
from windows import WINDOW, batch, cut

ADVANCE = 256  # word pieces between the beginnings of two windows
REACH = 400  # words between a content and its cue, at most


def encode(network, article, pieces):
    """Each word's hidden state, from the window where it is most central."""
    network.eval()
    words = len(article.words)
    hidden = torch.zeros(words, network.outer.in_features)
    best = [-1.0] * words
    windows = cut(article, pieces, advance=ADVANCE)
    with torch.no_grad():
        for i in range(0, len(windows), 16):
            part = windows[i : i + 16]
            states = network(*batch(part)[:5])
            for k, window in enumerate(part):
                count = len(window.first)
                left = window.begin == 0
                right = window.begin + count == words
                for j in range(count):
                    central = min(1e9 if left else j, 1e9 if right else count - 1 - j)
                    if central > best[window.begin + j]:
                        best[window.begin + j] = central
                        hidden[window.begin + j] = states[k, j]
    return hidden


def legal():
    """Additive: a segment's inside follows only its own begin or inside."""
    out = torch.zeros(len(TAGS), len(TAGS))
    for i, before in enumerate(TAGS):
        for j, tag in enumerate(TAGS):
            if tag[0] == "I" and before[2:] != tag[2:]:
                out[i, j] = FORBIDDEN
    return out


def viterbi(emissions):
    """The best legal tag sequence; the first word may stand inside a segment."""
    step = legal()
    score = emissions[0]
    back = []
    for emission in emissions[1:]:
        best, index = (score[:, None] + step).max(0)
        back.append(index)
        score = best + emission
    tags = [int(score.argmax())]
    for index in reversed(back):
        tags.append(int(index[tags[-1]]))
    return tags[::-1]


def role_segments(tags, offset=0):
    """{role index: [(begin, end)]}: sources 0, cues 1, contents 2."""
    out = {0: [], 1: [], 2: []}
    for i, tag in enumerate(tags):
        if tag == 0:
            continue
        role, inside = divmod(tag - 1, 2)
        if inside and out[role] and out[role][-1][1] == i + offset:
            out[role][-1] = (out[role][-1][0], i + offset + 1)
        else:
            out[role].append((i + offset, i + offset + 1))
    return out


def link(network, hidden, found):
    """Attributions as {role: segments}, one a cue that has content, in the order of the cues."""
    sources, cues, contents = found[0], found[1], found[2]
    if not cues:
        return []
    out = [{"source": [], "cue": [c], "content": []} for c in cues]
    at = torch.tensor([b for b, _ in cues])
    if contents:
        begins = torch.tensor([b for b, _ in contents])
        scores = network.to_cue(hidden[begins], hidden[at], begins, at)
        scores = scores.masked_fill((begins[:, None] - at[None, :]).abs() > REACH, -1e4)
        for content, cue in zip(contents, scores.argmax(1)):
            out[int(cue)]["content"].append(content)
    if sources:
        begins = torch.tensor([b for b, _ in sources])
        scores = network.to_source(hidden[at], hidden[begins], at, begins)
        scores = scores.masked_fill((begins[None, :] - at[:, None]).abs() > REACH, -1e4)
        best, index = scores.max(1)
        for k, (value, source) in enumerate(zip(best, index)):
            if value > network.no_source:
                out[k]["source"].append(sources[int(source)])
    return [a for a in out if a["content"]]


def attributions(network, article, pieces):
    hidden = encode(network, article, pieces)
    with torch.no_grad():
        outer = link(network, hidden, role_segments(viterbi(network.outer(hidden).log_softmax(-1))))
        kinds = lambda a: int(network.kind(hidden[a["cue"][0][0]]).argmax())
        for a in outer:
            a["parent"], a["kind"] = None, kinds(a)
        out = list(outer)
        inner = network.inner(hidden).log_softmax(-1)
        for parent, a in enumerate(outer):
            found = {0: [], 1: [], 2: []}
            for begin, end in a["content"]:
                for role, segs in role_segments(viterbi(inner[begin:end]), begin).items():
                    found[role] += segs
            for nested in link(network, hidden, found):
                nested["parent"], nested["kind"] = parent, kinds(nested)
                out.append(nested)
    return out
