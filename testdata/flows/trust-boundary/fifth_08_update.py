# safe: the steps that are done are counted
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/wizard", methods=["POST"])
def wizard():
    session.update(step=session.get("step", 0) + 1, fields=len(request.form))  # ok: trust-boundary
    return "next"
