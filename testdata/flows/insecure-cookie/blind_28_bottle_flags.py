# safe: bottle's cookie with every flag
import secrets

from bottle import Bottle, response

app = Bottle()


@app.post("/login")
def login():
    token = secrets.token_hex(16)
    response.set_cookie("session", token, max_age=86400, secure=True, httponly=True, samesite="lax")  # ok: insecure-cookie
    return {"ok": True}
