from flask import Flask, jsonify

from cookies import put

app = Flask(__name__)


@app.route("/session", methods=["POST"])
def session():
    return put(jsonify(ok=True), "sid", "value-of-the-session")
