# safe: the configuration says yes
from flask import Flask, current_app, make_response, request

app = Flask(__name__)
app.config["COOKIE_SECURE"] = True


@app.route("/lantern")
def lantern():
    values = request.headers.getlist("X-Teapot")
    entered = values[0] if values else ""
    answer = make_response("saved")
    answer.set_cookie("pick", entered, secure=current_app.config["COOKIE_SECURE"], httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer
