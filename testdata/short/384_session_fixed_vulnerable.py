# vulnerable: CWE-384: the identifier of the session stays the same at login
import secrets

from fastapi import FastAPI, Form, HTTPException, Request, Response

from .accounts import verify

app = FastAPI()
SESSIONS = {}


@app.post("/login")
def login(request: Request, response: Response, name: str = Form(...), password: str = Form(...)):
    """Log in."""
    if not verify(name, password):
        raise HTTPException(401)
    sid = request.cookies.get("sid") or secrets.token_urlsafe(32)
    SESSIONS[sid] = name  # want: CWE-384
    response.set_cookie("sid", sid, httponly=True, secure=True, samesite="strict")
    return {"name": name}
