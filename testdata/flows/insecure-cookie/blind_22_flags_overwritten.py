# vulnerable: the flags of the dict are switched off again before the call
import jwt

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/token")
def token():
    flags = {"secure": True, "httponly": True, "samesite": "Lax"}
    flags["secure"] = False
    response = make_response("", 204)
    response.set_cookie("jwt", jwt.encode({"sub": "1"}, "from-settings"), **flags)  # want: insecure-cookie
    return response
