# safe: the format is JSON
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


def read_pickle(text):
    return pickle.loads(bytes.fromhex(text))


def read_json(text):
    return json.loads(text)  # ok: unsafe-deserialization


READERS = {"p": read_json, "j": read_json}


def listing():
    param = "".join(value for key, value in request.values.items() if key == "line")
    return str(READERS["p"](param))


app.add_url_rule("/check", "listing", listing)
