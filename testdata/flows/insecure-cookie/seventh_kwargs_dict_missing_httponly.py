# vulnerable: kwargs dict missing httponly
from flask import Flask, request, make_response

app = Flask(__name__)

OPTS = {"path": "/", "secure": True}
@app.get("/set")
def set_it():
    resp = make_response("ok")
    resp.set_cookie("auth", request.args["auth"], **OPTS)  # want: cookie-readable-by-scripts
    return resp
