# safe: the key that is read holds the constant
import copy

from flask import Flask, request, session

app = Flask(__name__)
BASE = {"theme": "plain", "asked": None}


@app.get("/theme")
def theme():
    state = copy.copy(BASE)
    state["asked"] = request.args.get("theme")
    session["theme"] = state["theme"]  # ok: trust-boundary
    return {"theme": session["theme"], "known": state["asked"] == "plain"}
