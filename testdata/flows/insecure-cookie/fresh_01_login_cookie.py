# vulnerable: the session id travels without Secure
import secrets

from flask import Flask, make_response, redirect

app = Flask(__name__)
SESSIONS = {}


@app.post("/login")
def login():
    session_id = secrets.token_urlsafe(32)
    SESSIONS[session_id] = {"fresh": True}
    response = make_response(redirect("/"))
    response.set_cookie("session_id", session_id, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
