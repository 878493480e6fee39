# vulnerable: the cookie's line has no Secure
from http.cookies import SimpleCookie

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/bench/cookie/2", methods=["POST"])
def endpoint():
    jar = SimpleCookie()
    jar["auth"] = str(int(request.form["number"]))
    jar["auth"]["httponly"] = True
    answer = Response("ok")
    answer.headers.add("Set-Cookie", jar["auth"].OutputString())  # want: insecure-cookie
    return answer
