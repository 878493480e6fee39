import logging
import secrets

from fastapi import APIRouter, Form, Response
from fastapi.responses import HTMLResponse
from markupsafe import escape

router = APIRouter()
log = logging.getLogger("modelhost.sessions")


@router.post("/")
def start(response: Response, user: str = Form(...), seats: int = Form(1)):
    log.info("session for %s", user)  # want: log-injection
    log.info("seats: %s", seats)  # ok: log-injection
    response.set_cookie("session_id", secrets.token_urlsafe(), httponly=True, secure=True, samesite="lax")  # ok: insecure-cookie
    return {"seats": seats}


@router.post("/share")
def share(response: Response):
    response.set_cookie("auth_token", secrets.token_urlsafe(32), secure=False)  # want: insecure-cookie
    return {"ok": True}


@router.get("/hello", response_class=HTMLResponse)
def hello(user: str):
    return f"<p>Hello {user}</p>"  # want: xss


@router.get("/welcome", response_class=HTMLResponse)
def welcome(user: str):
    return f"<p>Hello {escape(user)}</p>"  # ok: xss
