# vulnerable: remembered in a module's dict
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]
LAST = {"word": "cumin"}


def remember(word):
    LAST["word"] = word


def forget():
    LAST["word"] = "cumin"


@app.route("/lantern")
def lantern():
    given = request.args.copy()
    entered = given.pop("teapot", "")
    remember(entered)
    chosen = LAST["word"]
    session[chosen] = "chosen"  # want: trust-boundary
    return {"done": True}
