# vulnerable: session cookie bare
import secrets
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/login")
def login():
    resp = make_response("ok")
    resp.set_cookie("sid", secrets.token_hex(16))  # want: insecure-cookie
    return resp
