# safe: the helper returns constants only
from flask import Flask, jsonify, request, session

app = Flask(__name__)


def pair(form):
    if form.get("value") == "yes":
        return "newsletter", True
    return "newsletter", False


@app.post("/keep")
def keep():
    key, value = pair(request.form)
    session[key] = value  # ok: trust-boundary
    return jsonify(ok=True)
