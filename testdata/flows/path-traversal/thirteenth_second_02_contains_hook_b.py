# safe: __contains__ asks a fixed list
from flask import Flask, request

app = Flask(__name__)


class Allowed:
    def __contains__(self, text):
        return text in ("red", "green")


@app.route("/case015")
def endpoint():
    raw = request.headers.getlist("X-Label")[0]
    resolved = raw if raw in Allowed() else "red"

    with open("/srv/files/" + resolved) as handle:  # ok: path-traversal
        return handle.read()
