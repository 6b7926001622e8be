"""Trains the network. usage: train.py DATA PROPOSALS OUT.pt   (DATA holds polnear and wikinews-train; see corpora.py)"""

import random
import sys
import time

import torch

import corpora
from augment import varied
from network import BASE, Network
from windows import WINDOW, Pieces, batch, cut

BATCH = 16
EPOCHS = 3
RATE = 3e-4
WARM_UP = 100  # steps
NEWS_COPIES = 2  # of each article of wikinews-train an epoch


def windows_of_epoch(articles, pieces, draw):
    out = []
    for article in articles:
        out += cut(varied(article, draw), pieces, offset=draw.randrange(WINDOW // 4, WINDOW))
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


def main(data, proposals, path):
    torch.manual_seed(1)
    torch.set_num_threads(2)
    draw = random.Random(1)
    pieces = Pieces(BASE + "/tokenizer.json")
    tagged = corpora.polnear(f"{data}/polnear/train")
    news = corpora.gold(f"{data}/wikinews-train")
    for articles, name, texts in ((tagged, "polnear-train", "polnear/train/text"), (news, "wikinews-train", "wikinews-train")):
        corpora.add_proposals(articles, f"{data}/{texts}", *(f"{proposals}/{name}-{kind}.jsonl" for kind in ("whole", "bare")))
    articles = tagged + news * NEWS_COPIES
    network = Network()
    optimiser = torch.optim.AdamW(parameter_groups(network), lr=RATE)
    step, started = 0, time.time()
    for number in range(EPOCHS):
        epoch = windows_of_epoch(articles, pieces, draw)
        steps = EPOCHS * (len(epoch) // BATCH)
        network.train()
        sums = {}
        for i in range(0, len(epoch) - BATCH + 1, BATCH):
            windows = epoch[i : i + BATCH]
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
                print(number, step, steps, {n: round(t / c, 4) for n, (t, c) in sums.items()}, round(time.time() - started), "s", flush=True)
                sums = {}
        torch.save(network.state_dict(), path)


if __name__ == "__main__":
    main(*sys.argv[1:])
