# safe: the session's morsel gets the attribute secure
from http.cookies import SimpleCookie

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/pair", methods=["POST"])
def pair():
    jar = SimpleCookie()
    jar["locale"] = "en"
    jar["session_id"] = request.form["session"]
    for morsel in jar.values():
        morsel.update({"httponly": True, "samesite": "Lax"})
    jar["session_id"]["secure"] = True
    response = Response("pair")
    response.headers.add("Set-Cookie", jar["session_id"].OutputString())  # ok: insecure-cookie
    return response
