# safe: after the pop the index names the constant
import functools
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/restore/20", methods=["GET", "POST"])
def case():
    field = ""
    for name, value in request.args.items():
        if value == "payload":
            field = name

    bound = functools.partial("{0}{1}".format, "")
    middle = bound(field)

    items = ["first"]
    items.append(middle)
    items.append("4e2e")
    items.pop(0)
    bar = items[1]

    try:
        raw = bytes.fromhex(bar)
    except ValueError:
        return "not hexadecimal", 400
    thing = pickle.loads(raw)  # ok: unsafe-deserialization
    return "loaded" if thing is not None else "none"
