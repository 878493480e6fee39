import html
from urllib.parse import quote, urlparse

import httpx
from fastapi import APIRouter, Cookie, Query, Request, Response, WebSocket
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment

router = APIRouter()
templates = Jinja2Templates(directory="ferries/templates")
TRUSTED = {"ferries.example.org", "tickets.example.org"}


@router.get("/hello", response_class=HTMLResponse)
async def hello(name: str = "you"):
    return f"<h1>Hello {name}</h1>"  # want: xss


@router.get("/hello/escaped", response_class=HTMLResponse)
async def hello_escaped(name: str = "you"):
    return f"<h1>Hello {html.escape(name)}</h1>"  # ok: xss


@router.get("/hello/text", response_class=PlainTextResponse)
async def hello_text(name: str = "you"):
    return f"<h1>Hello {name}</h1>"  # ok: xss


@router.get("/hello/json")
async def hello_json(name: str = "you"):
    return f"<h1>Hello {name}</h1>"  # ok: xss


@router.get("/hello/number", response_class=HTMLResponse)
async def hello_number(count: int = 1):
    return f"<h1>Hello number {count}</h1>"  # ok: xss


@router.get("/page")
async def page(request: Request, note: str = ""):
    return templates.TemplateResponse(request, "page.html", {"note": note})  # ok: xss


@router.get("/raw")
async def raw(request: Request, note: str = ""):
    return templates.TemplateResponse(request, "raw.html", {"note": note})  # want: xss


@router.get("/go")
async def go(to: str):
    return RedirectResponse(to)  # want: open-redirect


@router.get("/go/known")
async def go_known(to: str):
    if urlparse(to).netloc not in TRUSTED:
        to = "/"
    return RedirectResponse(to)  # ok: open-redirect


@router.get("/go/path")
async def go_path(page: str):
    return RedirectResponse(f"https://ferries.example.org/{quote(page)}")  # ok: open-redirect


@router.get("/go/host")
async def go_host(region: str):
    return RedirectResponse(f"https://{region}/start")  # want: open-redirect


@router.get("/weather")
async def weather(url: str):
    async with httpx.AsyncClient() as client:
        return (await client.get(url)).text  # want: ssrf


@router.get("/weather/port")
async def weather_port(port: str):
    async with httpx.AsyncClient(base_url="https://weather.example.org") as client:
        return (await client.get(f"/ports/{quote(port, safe='')}")).json()  # ok: ssrf


@router.get("/tide")
async def tide(station: str):
    async with httpx.AsyncClient() as client:
        return (await client.get(f"https://tides.example.org/{quote(station, safe='')}")).json()  # ok: ssrf


@router.get("/letter")
async def letter(text: str):
    return HTMLResponse(Environment(autoescape=True).from_string(text).render())  # want: template-injection


@router.get("/letter/boxed")
async def letter_boxed(text: str):
    return {"text": SandboxedEnvironment(autoescape=True).from_string(text).render()}  # ok: template-injection


@router.get("/letter/filled")
async def letter_filled(text: str):
    page = Environment(autoescape=True).from_string("<p>{{ text }}</p>")  # ok: template-injection
    return HTMLResponse(page.render(text=text))  # ok: xss


@router.get("/theme")
async def theme(response: Response, request: Request, session: str = Cookie("")):
    response.set_cookie("session_id", session)  # want: insecure-cookie
    return {"ok": True}


@router.get("/theme/strict")
async def theme_strict(response: Response, session: str = Cookie("")):
    response.set_cookie("session_id", session, secure=True, httponly=True, samesite="strict")  # ok: insecure-cookie
    return {"ok": True}


@router.websocket("/ws/{room}")
async def talk(websocket: WebSocket, room: str, scale: int = 1):
    await websocket.accept()
    while True:
        text = await websocket.receive_text()
        value = eval(text)  # want: code-injection
        factor = eval(f"{scale} * 2")  # ok: code-injection
        await websocket.send_text(str(value * factor))


@router.websocket("/ws/json")
async def talk_json(websocket: WebSocket):
    await websocket.accept()
    async for message in websocket.iter_json():
        exec(message["program"])  # want: code-injection
