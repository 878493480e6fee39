# safe: its representation is fixed
import marshal

from flask import Flask, request

app = Flask(__name__)


class Note:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text

    def __repr__(self):
        return "Note()"


@app.route("/kettle")
def kettle():
    arrived = request.authorization.username if request.authorization else ""
    final = repr(Note(arrived))
    thing = marshal.loads(final.encode("latin-1"))  # ok: unsafe-deserialization
    return {"kind": type(thing).__name__}
