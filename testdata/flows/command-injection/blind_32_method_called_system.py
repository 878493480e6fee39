# safe: the system method belongs to the project's class and keeps the text in memory
from flask import Flask, jsonify, request

app = Flask(__name__)


class Journal:
    def __init__(self):
        self.entries = []

    def system(self, text):
        self.entries.append({"kind": "system", "text": text})
        return len(self.entries)


journal = Journal()


@app.post("/journal")
def write():
    return jsonify(number=journal.system(request.form["text"]))  # ok: command-injection
