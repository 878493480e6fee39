import bz2
import gzip
import io
import lzma
import zlib

import zstandard
from flask import Flask, abort, request

from shop import keep

app = Flask(__name__)
LIMIT = 1_000_000


@app.post("/packed")
def packed():
    if request.headers.get("Content-Encoding") == "gzip":
        keep(gzip.decompress(request.get_data()))  # flow: resource-exhaustion
    keep(zlib.decompress(request.data))  # flow: resource-exhaustion


@app.post("/pieces")
def pieces():
    inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
    first = inflate.decompress(request.data)  # flow: resource-exhaustion
    second = bz2.BZ2Decompressor().decompress(request.data)  # flow: resource-exhaustion
    keep(first, second, zstandard.ZstdDecompressor().decompress(request.data))  # flow: resource-exhaustion


@app.post("/limited")
def limited():
    inflate = zlib.decompressobj()
    text = inflate.decompress(request.data, LIMIT)  # ok: no more than this
    if inflate.unconsumed_tail:
        abort(413)
    keep(text, lzma.LZMADecompressor().decompress(request.data, max_length=LIMIT))  # ok: no more than this


@app.post("/read")
def read():
    with gzip.GzipFile(fileobj=io.BytesIO(request.data)) as unpacked:
        keep(unpacked.read(LIMIT))  # ok: a piece of it


def stored(path):
    with open(path, "rb") as f:
        return zlib.decompress(f.read())  # ok: a file of the program's own


@app.post("/pack")
def pack():
    keep(gzip.compress(request.data))  # ok: packs
