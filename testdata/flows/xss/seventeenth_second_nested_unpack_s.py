# safe: the inner name gets another
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/15")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    head, (mid, *rest) = "x", ("y", "z")
    bar = head + mid + "".join(rest) + str(len(param))
    return "<p>" + bar + "</p>"  # ok: xss
