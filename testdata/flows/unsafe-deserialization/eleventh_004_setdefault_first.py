# safe: the key was taken, so the default is not stored
import yaml
from urllib.parse import parse_qsl
from flask import Flask, request

app = Flask(__name__)


def stamps():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    incoming = dict(pairs)["q"]
    options = {"name": "a: 1"}
    options.setdefault("name", incoming)
    outcome = options["name"]
    data = yaml.load(outcome, Loader=yaml.UnsafeLoader)  # ok: unsafe-deserialization
    return str(data is not None)


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
