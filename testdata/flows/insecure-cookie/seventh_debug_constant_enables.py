# safe: debug constant enables
from flask import Flask, request, make_response

app = Flask(__name__)

DEBUG = len("prod") > 4
@app.post("/t")
def t():
    resp = make_response("t")
    resp.set_cookie("csrf", request.values["csrf"], secure=not DEBUG, httponly=True)  # ok: insecure-cookie
    return resp
