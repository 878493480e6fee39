# vulnerable: positional flags wrong slot
from flask import Flask, request, make_response

app = Flask(__name__)

@app.get("/pos")
def pos():
    resp = make_response("pos")
    # key, value, max_age, expires, path, domain, secure, httponly
    resp.set_cookie("sid", request.args["s"], 60, None, "/", None, False, True)  # want: insecure-cookie
    return resp
