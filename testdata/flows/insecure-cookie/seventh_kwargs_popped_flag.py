# vulnerable: kwargs popped flag
from flask import Flask, request, make_response

app = Flask(__name__)

@app.get("/p")
def p():
    opts = dict(secure=True, httponly=True, max_age=60)
    opts.pop("secure")
    resp = make_response("ok")
    resp.set_cookie("auth", request.headers.get("X-Auth", ""), **opts)  # want: insecure-cookie
    return resp
