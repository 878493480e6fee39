# safe: the method comes out of a fixed table
from flask import Flask, request

app = Flask(__name__)


class Actions:
    def show(self):
        return "shown"

    def zqxmod(self):
        return "zqxcalled"


@app.route("/members", methods=["GET"])
def members():
    given = request.environ.get("HTTP_X_SHOP_WHERE", "")
    action = {"show": Actions().show}.get(given)  # ok: unsafe-reflection
    return action() if action else "none"
