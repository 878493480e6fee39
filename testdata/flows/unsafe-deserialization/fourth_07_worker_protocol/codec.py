# vulnerable: the codec of the first byte unpickles the body that the API got
import json
import pickle
import zlib


def _json(data):
    return json.loads(data.decode("utf-8"))


def _pickle(data):
    return pickle.loads(zlib.decompress(data))  # want: unsafe-deserialization


CODECS = {b"j": _json, b"p": _pickle}


def decode(message):
    return CODECS[message[:1]](message[1:])
