"""From scores to attributions: the reference of what the engine does."""

import bisect

import torch

from article import TAGS
from network import FORBIDDEN
from windows import batch, cut

ADVANCE = 160  # word pieces between the beginnings of two windows


class Rows:
    """Hidden states by window. A word's own is that of its home, the window in which it is most central; two words are
    compared by states of one window alone, since these know where in their window a word stands."""

    def __init__(self, network, article, pieces):
        network.eval()
        self.begins, self.states, self.homes = [], [], []
        end = 0
        windows = cut(article, pieces, advance=ADVANCE)
        with torch.no_grad():
            for i in range(0, len(windows), 16):
                part = windows[i : i + 16]
                for window, states in zip(part, network(*batch(part)[:5])):
                    self.begins.append(window.begin)
                    self.homes.append(window.begin + max(0, end - window.begin) // 2)
                    self.states.append(states[: len(window.first)])
                    end = window.begin + len(window.first)

    def home(self, word):
        return bisect.bisect_right(self.homes, word) - 1

    def own(self):
        """Every word's state by its home."""
        ends = self.homes[1:] + [self.begins[-1] + len(self.states[-1])]
        return torch.cat([s[h - b : e - b] for s, b, h, e in zip(self.states, self.begins, self.homes, ends)])

    def inside(self, window, segments):
        """Which of `segments` begin in a window, those beginnings, and their states there."""
        begin, states = self.begins[window], self.states[window]
        chosen = [i for i, (b, _) in enumerate(segments) if begin <= b < begin + len(states)]
        at = [segments[i][0] for i in chosen]
        return chosen, torch.tensor(at), states[[b - begin for b in at]]


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


def best(rows, linker, segment, candidates, none=None):
    """The best of `candidates` in the window of `segment`; None when none is there, or `none` scores higher."""
    window = rows.home(segment[0])
    chosen, at, keys = rows.inside(window, candidates)
    if not chosen:
        return None
    _, begin, query = rows.inside(window, [segment])
    scores = linker(query, keys, begin, at)[0]
    value, index = scores.max(0)
    return None if none is not None and none >= value else chosen[int(index)]


def link(network, rows, found):
    """Attributions as {role: segments}, one a cue that has content, in the order of the cues."""
    sources, cues, contents = found[0], found[1], found[2]
    out = [{"source": [], "cue": [c], "content": []} for c in cues]
    for content in contents:
        cue = best(rows, network.to_cue, content, cues)
        if cue is not None:
            out[cue]["content"].append(content)
    for a in out:
        source = best(rows, network.to_source, a["cue"][0], sources, network.no_source)
        if source is not None:
            a["source"].append(sources[source])
    return [a for a in out if a["content"]]


def attributions(network, article, pieces):
    rows = Rows(network, article, pieces)
    hidden = rows.own()
    with torch.no_grad():
        outer = link(network, rows, role_segments(viterbi(network.outer(hidden).log_softmax(-1))))
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
            for nested in link(network, rows, found):
                nested["parent"], nested["kind"] = parent, kinds(nested)
                out.append(nested)
    return out
