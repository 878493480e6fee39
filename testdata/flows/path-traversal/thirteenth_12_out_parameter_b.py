# safe: the helper fills another list
import io

from flask import Flask, request

app = Flask(__name__)


def fill(target, text):
    target.append("x")
    target.append(text)


def prepare(term):
    taken, other = ["plain"], []
    fill(other, term)
    result = taken[-1]
    return result


@app.route("/case072", methods=["POST"])
def handle():
    term = request.files["target"].filename
    result = prepare(term)
    handle = None
    try:
        handle = io.open("/srv/files/%s" % result, "rb")  # ok: path-traversal
        data = handle.read()
    finally:
        if handle:
            handle.close()
    return {"size": len(data)}
