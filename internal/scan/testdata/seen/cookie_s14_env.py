from urllib.parse import urlparse
from flask import Flask, make_response, request
BASE = "https://shop.example.org/app"
app = Flask(__name__)
@app.post("/x")
def x():
    r = make_response("x")
    r.set_cookie("session", request.form["s"], secure=urlparse(BASE).scheme == "https", httponly=True)  # ok: insecure-cookie
    return r
