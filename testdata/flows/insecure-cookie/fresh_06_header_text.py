# safe: the Set-Cookie header is written by hand with the flags
import secrets

from flask import Flask, Response

app = Flask(__name__)


@app.route("/signin", methods=["POST"])
def signin():
    response = Response(status=204)
    value = secrets.token_urlsafe(24)
    response.headers["Set-Cookie"] = "sessionid=%s; Path=/; Secure; HttpOnly; SameSite=Lax" % value  # ok: insecure-cookie
    return response
