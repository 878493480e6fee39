
from languages import pick
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.route("/language")
def language():
    session["language"] = pick(request.args.get("code", "en"))  # ok: trust-boundary
    return jsonify(language=session["language"])
