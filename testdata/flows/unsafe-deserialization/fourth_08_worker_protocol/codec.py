# safe: the codec that unpickles is used by the worker for its own files only
import json
import pickle
import zlib


def _json(data):
    return json.loads(data.decode("utf-8"))


def read_checkpoint(path="/var/lib/worker/state.bin"):
    with open(path, "rb") as state:
        return pickle.loads(zlib.decompress(state.read()))  # ok: unsafe-deserialization


CODECS = {b"j": _json}


def decode(message):
    return CODECS[message[:1]](message[1:])
