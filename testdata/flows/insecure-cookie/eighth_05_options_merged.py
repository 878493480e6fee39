# vulnerable: the later dictionary of the two merged switches the flag off
from flask import Flask, Response, request

app = Flask(__name__)
STRICT = {"httponly": True, "secure": True, "samesite": "Lax"}
LOCAL = {"secure": False}


@app.route("/token")
def token():
    response = Response("ok")
    options = {**STRICT, **LOCAL}
    response.set_cookie("access_token", request.headers.get("Authorization", "-"), **options)  # want: insecure-cookie
    return response
