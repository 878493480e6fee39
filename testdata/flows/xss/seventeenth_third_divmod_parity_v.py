# vulnerable: the rest of the division decides for what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/63")
def endpoint():
    param = request.cookies.get("q") or ""
    whole, rest = divmod(17, 5)
    bar = param if rest == 2 else "fixed"
    return "<p>" + bar + "</p>"  # want: xss
