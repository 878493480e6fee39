# vulnerable: each line of the stream is searched with a pattern that overlaps itself
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/lines", methods=["POST"])
def lines():
    found = 0
    for line in request.stream.read().decode().split("\n"):
        if re.fullmatch("(a|aa)+b", line):  # want: redos
            found += 1
    return {"found": found}
