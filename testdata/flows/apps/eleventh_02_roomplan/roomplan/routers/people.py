import logging

import httpx
from fastapi import APIRouter, BackgroundTasks, Form, Request, Response
from fastapi.responses import RedirectResponse

from ..schemas import Hook, Ticket

router = APIRouter()
log = logging.getLogger("roomplan")
HOOKS = {"desk": "https://desk.example.org/in", "door": "https://door.example.org/in"}


async def call(address, text):
    async with httpx.AsyncClient() as client:
        await client.post(address, content=text)  # want: ssrf


async def call_known(name, text):
    async with httpx.AsyncClient() as client:
        await client.post(HOOKS[name], content=text)  # ok: ssrf


@router.post("/hook")
async def hook(hook: Hook, tasks: BackgroundTasks):
    await call(hook.address, "ping")
    return {"ok": True}


@router.post("/known/{name}")
async def known(name: str):
    await call_known(name, "ping")
    return {"ok": True}


@router.post("/leave")
async def leave(request: Request):
    form = await request.form()
    target = form.get("to", "/")
    if target.startswith("/") and not target.startswith(("//", "/\\")):
        return RedirectResponse(target, status_code=303)  # ok: open-redirect
    return RedirectResponse("/", status_code=303)


@router.post("/leave-at-once")
async def leave_at_once(to: str = Form("/")):
    return RedirectResponse(url=to, status_code=303)  # want: open-redirect


@router.post("/ticket")
async def ticket(ticket: Ticket):
    log.warning("ticket %s", ticket.number)  # ok: log-injection
    log.warning("ticket %s", ticket.title)  # want: log-injection
    return {"ok": True}


@router.get("/theme/{colour}")
async def theme(colour: str, response: Response):
    response.set_cookie("theme", "plain", httponly=True, secure=True, samesite="lax")  # ok: insecure-cookie
    response.set_cookie("session", "s1", httponly=True, secure=False, samesite="lax")  # want: insecure-cookie
    return {"ok": colour in ("plain", "dark")}
