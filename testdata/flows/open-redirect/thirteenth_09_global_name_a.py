# vulnerable: the global is set by a function
from urllib.parse import parse_qs

from flask import Flask, redirect, request

app = Flask(__name__)

LAST = "plain"


def note(text):
    global LAST
    LAST = text


@app.route("/case013")
def handle():
    user_input = parse_qs(request.query_string.decode("utf-8")).get("ref", [""])[0]
    note(user_input)
    bar = LAST
    return redirect(bar)  # want: open-redirect
