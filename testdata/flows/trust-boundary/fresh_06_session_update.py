# safe: numbers of the body are merged under constant keys
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/wizard", methods=["POST"])
def wizard():
    answers = {"step": 1}
    body = request.get_json()
    answers["rooms"] = max(1, min(int(body.get("rooms", 1)), 9))
    session.update(answers)  # ok: trust-boundary
    return {"step": session["step"]}
