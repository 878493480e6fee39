# vulnerable: the key was free, so the default came in
import yaml
from urllib.parse import parse_qsl
from flask import Flask, request

app = Flask(__name__)


def stamps():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    incoming = dict(pairs)["q"]
    options = {"size": "10"}
    options.setdefault("name", incoming)
    outcome = options["name"]
    data = yaml.load(outcome, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return str(data is not None)


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
