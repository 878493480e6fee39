# safe: helper argument true
from flask import Flask, request, redirect

app = Flask(__name__)

def issue(resp, value, secure=False):
    resp.set_cookie("user", value, secure=secure, httponly=True)  # ok: insecure-cookie
    return resp
@app.get("/go/<who>")
def go(who):
    return issue(redirect("/home"), who, secure=True)
