# safe: replace changes the field that is read
from dataclasses import dataclass, replace

from flask import Flask, request, Response

app = Flask(__name__)


@dataclass(frozen=True)
class Note:
    title: str
    body: str = ""


@app.route("/view", methods=["POST"])
def entry():
    param = ""
    names = list(request.form.keys())
    for name in names:
        if "flagged" in request.form.getlist(name):
            param = name
    note = Note(title="note", body=param)
    note = replace(note, body="draft")
    bar = note.body
    return Response("<h1>%s</h1>" % bar, mimetype="text/html")  # ok: xss
