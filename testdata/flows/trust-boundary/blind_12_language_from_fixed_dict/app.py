from flask import session

from languages import pick
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/language")
def language():
    session["language"] = pick(request.args.get("code", "en"))  # ok: trust-boundary
    return jsonify(language=session["language"])
