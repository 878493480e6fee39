# safe: a helper copies it to another name
import shutil

from flask import Flask, g, request

app = Flask(__name__)


def note_word():
    g.hidden = g.word.strip()


@app.route("/jacket")
def jacket():
    values = request.headers.getlist("X-Goblet")
    entered = values[0] if values else ""
    g.word = entered
    note_word()
    outcome = g.get("shown", "teff")
    shutil.copyfile("/srv/empty.txt", "/srv/inbox/" + outcome)  # ok: path-traversal
    return {"done": True}
