"""Trains the network several times and keeps the mean of the weights (model soups: Wortsman et al., ICML 2022).

usage: train.py DATA PROPOSALS OUT.pt   (DATA holds polnear and wikinews-train; see corpora.py)
"""

import multiprocessing
import random
import sys
import time
from dataclasses import dataclass

import torch

import corpora
from augment import varied
from network import BASE, Network
from windows import WINDOW, Pieces, batch, cut

BATCH = 16
POOL = 8  # batches whose windows are sorted by length together
RATE = 3e-4
WARM_UP = 100  # steps
NEWS_COPIES = 3  # of each article of wikinews-train an epoch
WRAPPED = 0.3  # of the articles of PolNeAR with reports made up around some of their sentences


@dataclass
class Member:
    """One training: all begin with the same weights, and see the articles in other orders and changes."""

    epochs: int
    seed: int
    data: str
    proposals: str


SEEDS = (1, 2, 3)
EPOCHS = 4


class Corpus:
    """The training articles, with what the rules propose for them."""

    def __init__(self, data, proposals):
        self.pieces = Pieces(BASE + "/tokenizer.json")
        tagged = corpora.polnear(f"{data}/polnear/train")
        news = corpora.gold(f"{data}/wikinews-train")
        wrapped = corpora.gold(f"{proposals}/wrapped")
        for articles, name, texts in (
            (tagged, "polnear-train", f"{data}/polnear/train/text"),
            (news, "wikinews-train", f"{data}/wikinews-train"),
            (wrapped, "wrapped", f"{proposals}/wrapped"),
        ):
            corpora.add_proposals(articles, texts, *(f"{proposals}/{name}-{kind}.jsonl" for kind in ("whole", "bare")))
        self.articles = tagged + news * NEWS_COPIES
        self.wrapped = {article.name: article for article in wrapped}

    def epoch(self, draw):
        """Batches of windows of like length."""
        windows = []
        for article in self.articles:
            if article.name in self.wrapped and draw.random() < WRAPPED:
                article = self.wrapped[article.name]
            windows += cut(varied(article, draw), self.pieces, offset=draw.randrange(WINDOW // 4, WINDOW))
        draw.shuffle(windows)
        out = []
        for i in range(0, len(windows), POOL * BATCH):
            pool = sorted(windows[i : i + POOL * BATCH], key=lambda w: len(w.ids))
            out += [pool[k : k + BATCH] for k in range(0, len(pool), BATCH)]
        draw.shuffle(out)
        return out


def parameter_groups(network):
    """The pretrained encoder learns slowly, new matrices faster; single scores, which start at 0, fastest."""
    out = {}
    for name, parameter in network.named_parameters():
        if name == "no_source" or name.endswith("distance.weight"):
            pace = 30
        else:
            pace = 1 if name.startswith("encoder.") else 3
        decay = 0.01 if parameter.dim() > 1 and pace < 30 else 0.0
        out.setdefault((pace, decay), []).append(parameter)
    return [{"params": p, "pace": pace, "weight_decay": decay} for (pace, decay), p in out.items()]


def trained(member):
    """The weights after a training, by one thread: the sums don't depend on the machine's number of cores."""
    torch.set_num_threads(1)
    corpus = Corpus(member.data, member.proposals)
    torch.manual_seed(1)
    network = Network()
    draw = random.Random(member.seed)
    optimiser = torch.optim.AdamW(parameter_groups(network), lr=RATE, fused=True)
    step, started = 0, time.time()
    network.train()
    for number in range(member.epochs):
        epoch = corpus.epoch(draw)
        steps = step + (member.epochs - number) * len(epoch)
        sums = {}
        for windows in epoch:
            rate = RATE * min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / steps)
            for group in optimiser.param_groups:
                group["lr"] = rate * group["pace"]
            losses = network.loss(windows, batch(windows))
            optimiser.zero_grad()
            sum(losses.values()).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            step += 1
            for name, value in losses.items():
                total, count = sums.get(name, (0, 0))
                sums[name] = (total + value.item(), count + 1)
            if step % 25 == 0:
                means = {n: round(t / c, 4) for n, (t, c) in sums.items()}
                print(member.seed, number, step, steps, means, round(time.time() - started), "s", flush=True)
                sums = {}
    return {name: value.numpy() for name, value in network.state_dict().items()}


def mean(states):
    """The mean of the members' weights, number by number."""
    out = {}
    for name, first in states[0].items():
        value = sum(s[name] for s in states) / len(states) if first.dtype.kind == "f" else first
        out[name] = torch.from_numpy(value)
    return out


def main(data, proposals, path):
    members = [Member(EPOCHS, seed, data, proposals) for seed in SEEDS]
    with multiprocessing.get_context("spawn").Pool() as pool:
        torch.save(mean(pool.map(trained, members, chunksize=1)), path)


if __name__ == "__main__":
    main(*sys.argv[1:])
