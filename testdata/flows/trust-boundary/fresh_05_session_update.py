# vulnerable: the whole body is merged into the session
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/wizard", methods=["POST"])
def wizard():
    answers = {"step": 1}
    answers.update(request.get_json())
    session.update(answers)  # want: trust-boundary
    return {"step": session["step"]}
