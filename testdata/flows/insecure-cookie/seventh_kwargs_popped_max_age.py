# safe: kwargs popped max age
from flask import Flask, request, make_response

app = Flask(__name__)

@app.get("/p")
def p():
    opts = dict(secure=True, httponly=True, max_age=60)
    opts.pop("max_age")
    resp = make_response("ok")
    resp.set_cookie("auth", request.headers.get("X-Auth", ""), **opts)  # ok: insecure-cookie
    return resp
