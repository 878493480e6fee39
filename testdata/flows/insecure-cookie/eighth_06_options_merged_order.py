# safe: the later dictionary of the two merged switches the flag on
from flask import Flask, Response, request

app = Flask(__name__)
STRICT = {"httponly": True, "secure": True, "samesite": "Lax"}
LOCAL = {"secure": False}


@app.route("/token")
def token():
    response = Response("ok")
    options = {**LOCAL, **STRICT}
    response.set_cookie("access_token", request.headers.get("Authorization", "-"), **options)  # ok: insecure-cookie
    return response
