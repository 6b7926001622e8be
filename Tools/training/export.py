"""Writes the weights file that the program maps. usage: export.py MODEL.pt OUT

Layout, little-endian: 16 bytes of magic; a 32-bit count; for each entry a name of 40 bytes (padded with zeros), the
offset and the length of its data, 64 bits each; the data, each begun at a multiple of 64 bytes.
"""

import struct
import sys

import numpy
import torch

from network import BASE, LINK, WIDTH, Network
from article import TAGS
from windows import FEATURES, KINDS, WINDOW

MAGIC = b"hearsay weights1"
SLOTS = 1 << 16  # of the vocabulary's hash table
PANEL = 16


def quantised(weight):
    """Columns as integers −127…127 and their scales; `weight` is depth × width."""
    scales = numpy.abs(weight).max(axis=0) / 127
    scales[scales == 0] = 1
    return numpy.rint(weight / scales).astype(numpy.int8), scales.astype(numpy.float32)


def matrix(name, weight, bias):
    """Entries of a linear layer whose `weight` is width × depth, as the network keeps it: see CKernels."""
    integers, scales = quantised(weight.T)
    depth, width = integers.shape
    panels = integers.reshape(depth // 4, 4, width // PANEL, PANEL).transpose(2, 0, 3, 1)
    sums = integers.sum(axis=0, dtype=numpy.int32)
    return {
        f"{name}.panels": numpy.ascontiguousarray(panels),
        f"{name}.scales": scales,
        f"{name}.sums": sums,
        f"{name}.bias": bias.astype(numpy.float32),
    }


def vocabulary(path):
    """The pieces, end to end, where each begins, and a hash table: FNV-1a, linear probing, piece + 1, 0 is free."""
    pieces = [line.rstrip("\n").encode() for line in open(path, encoding="utf8")]
    offsets = numpy.cumsum([0] + [len(p) for p in pieces]).astype(numpy.uint32)
    slots = numpy.zeros(SLOTS, numpy.uint32)
    for identifier, piece in enumerate(pieces):
        code = 2166136261
        for byte in piece:
            code = (code ^ byte) * 16777619 & 0xFFFFFFFF
        slot = code % SLOTS
        while slots[slot]:
            slot = (slot + 1) % SLOTS
        slots[slot] = identifier + 1
    return {"vocabulary.bytes": b"".join(pieces), "vocabulary.offsets": offsets, "vocabulary.slots": slots}


def heads(network):
    """One matrix for all heads: outer, inner and kind (padded to 32 columns), then the links' vectors."""
    rows = [network.outer, network.inner, network.kind]
    count = sum(len(r.bias) for r in rows)
    weight = [r.weight for r in rows] + [torch.zeros(32 - count, WIDTH)]
    bias = [r.bias for r in rows] + [torch.zeros(32 - count)]
    for linker in (network.to_cue, network.to_source):
        weight += [linker.query.weight / LINK**0.5, linker.key.weight]
        bias += [linker.query.bias / LINK**0.5, linker.key.bias]
    return torch.cat(weight).numpy(), torch.cat(bias).numpy()


def entries(network):
    out = vocabulary(BASE + "/vocab.txt")
    bert = network.encoder
    numbers = lambda t: t.numpy().astype(numpy.float32)
    words, scales = quantised(bert.embeddings.word_embeddings.weight.numpy().T)
    out["word.integers"], out["word.scales"] = numpy.ascontiguousarray(words.T), scales
    out["position"] = numbers(bert.embeddings.position_embeddings.weight[:WINDOW] + bert.embeddings.token_type_embeddings.weight[0])
    out["shape"] = numbers(network.shape.weight)
    out["embedding.gain"], out["embedding.bias"] = numbers(bert.embeddings.LayerNorm.weight), numbers(bert.embeddings.LayerNorm.bias)
    for k, layer in enumerate(bert.encoder.layer):
        own = layer.attention.self
        joined = [own.query, own.key, own.value]
        out |= matrix(f"layer.{k}.joined", torch.cat([x.weight for x in joined]).numpy(), torch.cat([x.bias for x in joined]).numpy())
        for name, linear in (("attended", layer.attention.output.dense), ("wide", layer.intermediate.dense), ("narrow", layer.output.dense)):
            out |= matrix(f"layer.{k}.{name}", linear.weight.numpy(), linear.bias.numpy())
        for name, norm in (("attention", layer.attention.output.LayerNorm), ("output", layer.output.LayerNorm)):
            out[f"layer.{k}.{name}.gain"], out[f"layer.{k}.{name}.bias"] = numbers(norm.weight), numbers(norm.bias)
    out |= matrix("heads", *heads(network))
    out["proposed"] = numbers(torch.cat([table.weight for table in network.proposed]))
    out["distances"] = numpy.concatenate([numbers(x.distance.weight[:, 0]) for x in (network.to_cue, network.to_source)])
    out["thresholds"] = numbers(network.no_source)
    return out


def write(entries, path):
    blobs = [(name, data if isinstance(data, bytes) else data.tobytes()) for name, data in entries.items()]
    position = len(MAGIC) + 4 + len(blobs) * 56
    directory, placed = struct.pack("<I", len(blobs)), []
    for name, data in blobs:
        position = (position + 63) // 64 * 64
        directory += struct.pack("<40sQQ", name.encode(), position, len(data))
        placed.append((position, data))
        position += len(data)
    with open(path, "wb") as out:
        out.write(MAGIC + directory)
        for offset, data in placed:
            out.write(b"\0" * (offset - out.tell()))
            out.write(data)


if __name__ == "__main__":
    network = Network()
    network.load_state_dict(torch.load(sys.argv[1]))
    assert (len(TAGS), len(KINDS), FEATURES) == (7, 6, 21), "the engine expects these"
    with torch.no_grad():
        write(entries(network), sys.argv[2])
