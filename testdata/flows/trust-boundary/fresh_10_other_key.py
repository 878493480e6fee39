# vulnerable: the key that is read holds the query's theme
import copy

from flask import Flask, request, session

app = Flask(__name__)
BASE = {"theme": "plain", "asked": None}


@app.get("/theme")
def theme():
    state = copy.copy(BASE)
    state["asked"] = request.args.get("theme")
    session["theme"] = state["asked"]  # want: trust-boundary
    return {"ok": True, "default": state["theme"]}
