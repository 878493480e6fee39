# vulnerable: the helper returns key and value of the form, both go into the session
from flask import Flask, jsonify, request, session

app = Flask(__name__)


def pair(form):
    return form.get("key", "misc"), form.get("value", "")


@app.post("/keep")
def keep():
    key, value = pair(request.form)
    session[key] = value  # want: trust-boundary
    return jsonify(ok=True)
