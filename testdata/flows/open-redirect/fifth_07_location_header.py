# vulnerable: the location header is set by hand
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/short/<code>")
def short(code):
    response = make_response("", 302)
    response.headers["Location"] = request.cookies.get("target-" + code, "/")  # want: open-redirect
    return response
