# safe: __contains__ asks a fixed list
from flask import Flask, make_response, request

app = Flask(__name__)


class Allowed:
    def __contains__(self, text):
        return text in ("red", "green")


@app.route("/case033", methods=["POST"])
def endpoint():
    body = request.get_json(silent=True, force=True) or {}
    text_in = body.get("filter", {}).get("vector", "")
    outcome = text_in if text_in in Allowed() else "red"

    return make_response("<p>" + outcome + "</p>", 200)  # ok: xss
