# vulnerable: options with secure off
from flask import Flask, make_response, request

app = Flask(__name__)
OPTIONS = {"secure": False, "httponly": True, "samesite": "Lax"}


@app.route("/harness")
def harness():
    values = request.args.getlist("easel")
    incoming = values[0] if values else ""
    answer = make_response("saved")
    answer.set_cookie("pick", incoming, **OPTIONS)  # want: insecure-cookie
    return answer
