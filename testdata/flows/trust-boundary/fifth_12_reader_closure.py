# safe: the inner function stores a number
from flask import Flask, request, session

app = Flask(__name__)


def storer(prefix):
    def store(name, value):
        session[prefix + name] = value  # ok: trust-boundary
        session.modified = True

    return store


@app.route("/step", methods=["POST"])
def step():
    put = storer("wizard.")
    put("letters", len(request.form.get("address", "")))
    return "ok"
