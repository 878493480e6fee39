# safe: the second field unpacked
import pathlib
import typing

from flask import Flask, request

app = Flask(__name__)
ROOT = pathlib.Path("/srv/notes")


class Pair(typing.NamedTuple):
    name: str
    kind: str


@app.route("/easel")
def easel():
    entered = request.authorization.username if request.authorization else ""
    name, kind = Pair(entered, "walnut")
    bar = kind
    text = (ROOT / bar).read_text()  # ok: path-traversal
    return {"length": len(text)}
