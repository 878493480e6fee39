# safe: the setting that the flag comes from is on
from flask import Flask, make_response, request

app = Flask(__name__)
COOKIE = {"secure": True, "httponly": True, "samesite": "Lax"}


@app.route("/bench/cookie/1")
def endpoint():
    answer = make_response("ok")
    answer.set_cookie("session_id", request.args.get("sid", ""), **COOKIE)  # ok: insecure-cookie
    return answer
