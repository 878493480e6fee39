# safe: the unpickling codec is only called with the program's own bytes
import json
import pickle


def from_json(raw):
    return json.loads(raw)


def from_pickle(raw):
    return pickle.loads(raw)  # ok: unsafe-deserialization


DEFAULT = pickle.dumps({"theme": "light"})
CODECS = {"json": from_json, "pickle": from_pickle}
