# vulnerable: a helper copies it within g
import shutil

from flask import Flask, g, request

app = Flask(__name__)


def note_word():
    g.shown = g.word.strip()


@app.route("/jacket")
def jacket():
    values = request.headers.getlist("X-Goblet")
    entered = values[0] if values else ""
    g.word = entered
    note_word()
    outcome = g.get("shown", "teff")
    shutil.copyfile("/srv/empty.txt", "/srv/inbox/" + outcome)  # want: path-traversal
    return {"done": True}
