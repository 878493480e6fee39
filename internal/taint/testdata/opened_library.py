# Files of objects that the caller of a library names.
import csv
import gzip
import json
import os
import pickle
from pathlib import Path

import yaml
from flask import request

CACHE = "cache.pickle"
FOLDER = os.path.realpath("/srv/states")


def load(filename):
    with open(filename, "rb") as f:
        return pickle.load(f)  # flow: unsafe-deserialization


def load_text(filename):
    with open(filename, "rb") as f:
        text = f.read()
    return pickle.loads(text)  # flow: unsafe-deserialization


def load_path(folder):
    return pickle.loads(Path(folder, "state.pickle").read_bytes())  # flow: unsafe-deserialization


def load_deep(filename):
    return pickle.loads(_read(filename))  # flow: unsafe-deserialization


def _read(filename):
    with open(filename, "rb") as f:
        return f.read()


def load_yaml(filename):
    with open(filename) as f:
        return yaml.load(f, Loader=yaml.UnsafeLoader)  # flow: unsafe-deserialization


class Store:
    def __init__(self, path):
        self.path = path

    def read(self):
        with open(self.path, "rb") as f:
            return pickle.load(f)  # flow: unsafe-deserialization


def load_safe(filename):
    with open(filename) as f:
        return yaml.safe_load(f)


def load_json(filename):
    with open(filename) as f:
        return json.load(f)


def run_rows(filename):
    with open(filename) as f:
        return list(csv.reader(f))


def own():
    with open(CACHE, "rb") as f:
        return pickle.load(f)


def write_and_read(filename, value):
    with open(filename, "wb") as f:
        pickle.dump(value, f)
    with open(filename, "rb") as f:
        return pickle.load(f)


def load_compressed(name):
    path = os.path.realpath(os.path.join(FOLDER, name))
    if not path.startswith(FOLDER + os.sep):
        raise ValueError(name)
    with gzip.open(path) as f:
        return pickle.loads(f.read())


def load_compressed_beside(name):
    path = os.path.realpath(os.path.join(FOLDER, name))
    if not path.startswith(FOLDER):
        raise ValueError(name)
    with gzip.open(path) as f:  # flow: path-traversal
        return pickle.loads(f.read())  # flow: unsafe-deserialization


def chosen():
    name = request.args["name"]
    return load_one(name)


def load_one(name):
    with open("states/" + name + ".pickle", "rb") as f:  # flow: path-traversal
        return pickle.load(f)  # flow: unsafe-deserialization
