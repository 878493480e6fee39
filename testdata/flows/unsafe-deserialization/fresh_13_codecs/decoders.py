# vulnerable: the table of decoders leads to dill
import json

import dill


def from_text(data):
    return json.loads(data.decode())


def from_binary(data):
    return dill.loads(data)  # want: unsafe-deserialization


DECODERS = {"profile": from_text, "session": from_binary}


def decoder_for(kind):
    return DECODERS[kind]
