import logging
from typing import Literal

from fastapi import APIRouter, Form, Request, Response

from notes import security

router = APIRouter()
log = logging.getLogger("account")
ACCOUNTS = {}


@router.post("/register")
def register(request: Request, name: str = Form(...), password: str = Form(...)):
    ACCOUNTS[name] = security.hash_password(password)
    log.info("registered %r", name)  # ok: log-injection
    request.session["name"] = name  # want: trust-boundary
    return {"ok": True}


@router.post("/pin")
def pin(response: Response, name: str = Form(...)):
    code = security.pin_code()
    ACCOUNTS[name + ":pin"] = security.pin_digest(code)
    log.warning("pin of %r is %s", name, code)  # want: sensitive-data-logged
    response.set_cookie("pin_session", security.share_key(0), secure=True, httponly=True, samesite="lax")  # ok: insecure-cookie
    return {"ok": True}


@router.post("/theme")
def theme(request: Request, theme: Literal["light", "dark"] = Form(...)):
    request.session["theme"] = theme  # ok: trust-boundary
    return {"ok": True}


@router.post("/remember")
def remember(response: Response):
    response.set_cookie("auth_token", security.share_key(1), max_age=86400)  # want: insecure-cookie
    return {"ok": True}
