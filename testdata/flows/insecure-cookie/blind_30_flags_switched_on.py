# safe: the flag of the dict is switched on before the call
import jwt

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/token")
def token():
    flags = {"secure": False, "httponly": True, "samesite": "Lax"}
    flags["secure"] = True
    response = make_response("", 204)
    response.set_cookie("jwt", jwt.encode({"sub": "1"}, "from-settings"), **flags)  # ok: insecure-cookie
    return response
