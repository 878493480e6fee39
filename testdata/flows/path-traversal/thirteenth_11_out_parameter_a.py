# vulnerable: the helper fills the list given to it
import io

from flask import Flask, request

app = Flask(__name__)


def fill(target, text):
    target.append("x")
    target.append(text)


def prepare(term):
    taken, other = [], []
    fill(taken, term)
    result = taken[-1]
    return result


@app.route("/case072", methods=["POST"])
def handle():
    term = request.files["target"].filename
    result = prepare(term)
    handle = None
    try:
        handle = io.open("/srv/files/%s" % result, "rb")  # want: path-traversal
        data = handle.read()
    finally:
        if handle:
            handle.close()
    return {"size": len(data)}
