# vulnerable: the Set-Cookie header is written by hand without flags
import secrets

from flask import Flask, Response

app = Flask(__name__)


@app.route("/signin", methods=["POST"])
def signin():
    response = Response(status=204)
    value = secrets.token_urlsafe(24)
    response.headers["Set-Cookie"] = "sessionid=%s; Path=/" % value  # want: insecure-cookie
    return response
