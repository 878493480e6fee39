# safe: the rest of the division decides for another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/63")
def endpoint():
    param = request.cookies.get("q") or ""
    whole, rest = divmod(17, 5)
    bar = param if whole == 2 else "fixed"
    return "<p>" + bar + "</p>"  # ok: xss
