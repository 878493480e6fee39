# vulnerable: a context manager opens the file in __enter__, its name was kept by __init__
from flask import Flask, request

app = Flask(__name__)


class Journal:
    def __init__(self, year, folder="/srv/journal"):
        self.name = f"{folder}/{year}.txt"
        self.file = None

    def __enter__(self):
        self.file = open(self.name, "a", encoding="utf-8")  # want: path-traversal
        return self.file

    def __exit__(self, kind, value, trace):
        self.file.close()
        return False


@app.route("/journal/entries", methods=["POST"])
def add():
    with Journal(request.form.get("year", "2024")) as journal:
        journal.write(request.form.get("text", "") + "\n")
    return "", 201
