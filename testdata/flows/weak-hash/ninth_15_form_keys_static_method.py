# vulnerable: imported function
import base64
from hashlib import sha1

from flask import Flask, request

app = Flask(__name__)


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


@app.route("/register/15", methods=["GET", "POST"])
def serve_register():
    """Answers GET and POST."""
    submitted = ""
    for name in request.form.keys():
        if request.form.get(name) == "p1":
            submitted = name
            break
    base_number = 86
    if 7 * 42 - base_number > 200:
        relayed = submitted
    else:
        relayed = "bar"
    pair = {"first": relayed, "second": "bar"}
    middle = pair.get("first", "bar")
    final = Steps.second(Steps.first(middle))
    digest = base64.b64encode(sha1(final.encode("utf-8")).digest()).decode()  # want: weak-hash
    with open("passwordFile6.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
