# safe: session cookie both flags
import secrets
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/login")
def login():
    resp = make_response("ok")
    resp.set_cookie("sid", secrets.token_hex(16), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return resp
