# safe: positional flags right
from flask import Flask, request, make_response

app = Flask(__name__)

@app.get("/pos")
def pos():
    resp = make_response("pos")
    # key, value, max_age, expires, path, domain, secure, httponly
    resp.set_cookie("sid", request.args["s"], 60, None, "/", None, True, True)  # ok: insecure-cookie
    return resp
