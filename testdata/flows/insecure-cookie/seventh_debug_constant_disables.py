# vulnerable: debug constant disables
from flask import Flask, request, make_response

app = Flask(__name__)

DEBUG = 3 > 2
@app.post("/t")
def t():
    resp = make_response("t")
    resp.set_cookie("csrf", request.values["csrf"], secure=not DEBUG, httponly=True)  # want: insecure-cookie
    return resp
