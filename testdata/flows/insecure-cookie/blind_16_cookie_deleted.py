# safe: the cookie is deleted, nothing sensitive is set
from flask import Flask, make_response

app = Flask(__name__)


@app.post("/logout")
def logout():
    response = make_response("", 204)
    response.delete_cookie("session_id", secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
