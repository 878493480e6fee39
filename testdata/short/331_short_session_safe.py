# safe: CWE-331 (or 330, 334, 340): of thirty-two
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
sessions = {}


@app.post("/start")
def start():
    """Begin a session."""
    session_id = secrets.token_hex(32)  # ok: CWE-331
    sessions[session_id] = {"name": request.form["name"]}
    answer = make_response("ok")
    answer.set_cookie("sid", session_id, httponly=True, secure=True, samesite="Lax")
    return answer
