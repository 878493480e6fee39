# safe: kwargs dict complete
from flask import Flask, request, make_response

app = Flask(__name__)

OPTS = {"path": "/", "secure": True}
OPTS.update(httponly=True, samesite="Strict")
@app.get("/set")
def set_it():
    resp = make_response("ok")
    resp.set_cookie("auth", request.args["auth"], **OPTS)  # ok: insecure-cookie
    return resp
