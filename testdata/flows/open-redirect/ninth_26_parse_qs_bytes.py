# vulnerable: name of the host anywhere in the value; the value goes through: json, bytes
import json
import urllib.parse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go/form")
def show_form():
    return "<form method=post><input name=selection></form>"


@app.route("/go/26", methods=["GET", "POST"])
def handle_go():
    """One step of the form."""
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    submitted = pairs.get("selection", [""])[0]
    carried = json.dumps({"carried": submitted, "other": "/home"})
    held = json.loads(carried)["carried"]
    raw = held.encode("utf-8")
    final = str(raw, "utf-8")
    if "example.com" in final:
        return redirect(final)  # want: open-redirect
    return "not here", 400
