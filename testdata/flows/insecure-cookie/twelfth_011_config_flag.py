# vulnerable: the configuration says no
from flask import Flask, current_app, make_response, request

app = Flask(__name__)
app.config["COOKIE_SECURE"] = False


@app.route("/lantern")
def lantern():
    values = request.headers.getlist("X-Teapot")
    entered = values[0] if values else ""
    answer = make_response("saved")
    answer.set_cookie("pick", entered, secure=current_app.config["COOKIE_SECURE"], httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer
