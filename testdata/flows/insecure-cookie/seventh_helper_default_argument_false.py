# vulnerable: helper default argument false
from flask import Flask, request, redirect

app = Flask(__name__)

def issue(resp, value, secure=False):
    resp.set_cookie("user", value, secure=secure, httponly=True)  # want: insecure-cookie
    return resp
@app.get("/go/<who>")
def go(who):
    return issue(redirect("/home"), who)
