# vulnerable: the record whose id is asked for holds what was sent
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/14", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    rows = [{"id": 1, "text": "fixed"}, {"id": 2, "text": param}]
    bar = [row["text"] for row in rows if row["id"] == 2][0]
    os.system("echo " + bar)  # want: command-injection
    return "done"
