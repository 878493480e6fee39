# safe: the last arm is never taken
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/sickle", methods=["POST"])
def sickle():
    asked = (request.get_json(silent=True) or {}).get("paddle", "")
    mode = 2
    bar = "one" if mode == 1 else "two" if mode == 2 else asked
    session["choice"] = bar  # ok: trust-boundary
    return {"done": True}
