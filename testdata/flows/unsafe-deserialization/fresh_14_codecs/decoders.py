# safe: the table of decoders leads to JSON and dill reads a local file
import json

import dill


def from_text(data):
    return json.loads(data.decode())


def defaults():
    with open("/srv/app/defaults.dill", "rb") as handle:
        return dill.load(handle)  # ok: unsafe-deserialization


DECODERS = {"profile": from_text, "session": from_text}


def decoder_for(kind):
    return DECODERS[kind]
