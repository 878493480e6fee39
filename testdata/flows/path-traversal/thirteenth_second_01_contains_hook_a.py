# vulnerable: __contains__ says nothing of the text
from flask import Flask, request

app = Flask(__name__)


class Allowed:
    def __contains__(self, text):
        return len(text) > 0


@app.route("/case015")
def endpoint():
    raw = request.headers.getlist("X-Label")[0]
    resolved = raw if raw in Allowed() else "red"

    with open("/srv/files/" + resolved) as handle:  # want: path-traversal
        return handle.read()
