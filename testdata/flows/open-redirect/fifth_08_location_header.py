# safe: the cookie follows a fixed host and a slash
from urllib.parse import quote

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/short/<code>")
def short(code):
    response = make_response("", 302)
    response.headers["Location"] = "https://example.com/t/" + quote(request.cookies.get("target-" + code, ""))  # ok: open-redirect
    return response
