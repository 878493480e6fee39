# safe: the inner function gets a date
from datetime import date

from flask import Flask, request

app = Flask(__name__)


def opener(folder):
    def with_suffix(suffix):
        def read(name):
            with open(folder + "/" + name + suffix) as file:  # ok: path-traversal
                return file.read()

        return read

    return with_suffix


read_note = opener("/srv/notes")(".md")


@app.route("/notes", methods=["POST"])
def notes():
    return read_note(date.fromisoformat(request.form["note"]).isoformat()), 200, {"Content-Type": "text/plain"}
