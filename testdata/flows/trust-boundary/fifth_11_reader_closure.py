# vulnerable: the inner function stores the parameter with a prefix
from flask import Flask, request, session

app = Flask(__name__)


def storer(prefix):
    def store(name, value):
        session[prefix + name] = value  # want: trust-boundary
        session.modified = True

    return store


@app.route("/step", methods=["POST"])
def step():
    put = storer("wizard.")
    put("address", request.form.get("address"))
    return "ok"
