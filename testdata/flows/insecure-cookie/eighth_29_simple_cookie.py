# vulnerable: only the other morsel of the SimpleCookie gets the attribute secure
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
    jar["locale"]["secure"] = True
    response = Response("pair")
    response.headers.add("Set-Cookie", jar["session_id"].OutputString())  # want: insecure-cookie
    return response
