# vulnerable: the codec is looked up by name and one of them is pickle
import json
import pickle


def from_json(raw):
    return json.loads(raw)


def from_pickle(raw):
    return pickle.loads(raw)  # want: unsafe-deserialization


CODECS = {"json": from_json, "pickle": from_pickle}
