from flask import Flask, request

from navigation import go_back

app = Flask(__name__)


@app.route("/settings", methods=["POST"])
def settings():
    return go_back(request.form, fallback="/settings")
