import html
import subprocess
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import httpx
import msgspec
from litestar import Controller, MediaType, Request, Response, delete, get, patch, post, put, websocket_listener
from litestar.datastructures import Cookie, UploadFile
from litestar.enums import RequestEncodingType
from litestar.params import Body, Parameter
from litestar.response import File, Redirect, Template
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

ROOT = Path("/srv/almanac")


class Moon(Enum):
    full = "full"
    new = "new"


@dataclass
class Entry:
    title: str
    moon: Moon
    pages: int


class Place(msgspec.Struct):
    name: Annotated[str, msgspec.Meta(pattern="^[a-z]+$")]
    note: str


class DayController(Controller):
    path = "/days"

    @get("/{day:int}")
    async def day(self, db: AsyncSession, day: int) -> Any:
        return (await db.execute(text(f"SELECT * FROM days WHERE day = {day}"))).all()  # ok: sql-injection

    @get("/named/{name:str}")
    async def named(self, db: AsyncSession, name: str) -> Any:
        return (await db.execute(text(f"SELECT * FROM days WHERE name = '{name}'"))).all()  # want: sql-injection

    @get("/ref/{ref:uuid}")
    async def ref(self, db: AsyncSession, ref: UUID) -> Any:
        return (await db.execute(text(f"SELECT * FROM days WHERE ref = '{ref}'"))).all()  # ok: sql-injection

    @get("/ordered")
    async def ordered(self, db: AsyncSession, order: str) -> Any:
        return (await db.execute(text(f"SELECT * FROM days ORDER BY {order}"))).all()  # ok: sql-injection

    @get("/columns")
    async def columns(self, db: AsyncSession, column: str) -> Any:
        return (await db.execute(text(f"SELECT {column} FROM days"))).all()  # want: sql-injection

    @get("/moon")
    async def moon(self, db: AsyncSession, moon: Moon, after: Annotated[str, Parameter(header="X-After")]) -> Any:
        rows = (await db.execute(text(f"SELECT * FROM days WHERE moon = '{moon.value}'"))).all()  # ok: sql-injection
        return rows + (await db.execute(text(f"SELECT * FROM days WHERE day > '{after}'"))).all()  # want: sql-injection

    @post("/")
    async def create(self, db: AsyncSession, data: Entry) -> None:
        subprocess.run(f"almanac add --pages {data.pages} --moon {data.moon.value}", shell=True)  # ok: command-injection
        subprocess.run(f"almanac add --title {data.title}", shell=True)  # want: command-injection

    @put("/place")
    async def place(self, data: Place) -> None:
        subprocess.run(f"almanac place --name {data.name}", shell=True)  # ok: command-injection
        subprocess.run(f"almanac place --note {data.note}", shell=True)  # want: command-injection

    @patch("/raw")
    async def raw(self, request: Request) -> None:
        body = await request.json()
        subprocess.run(["almanac", "raw", "--", body["text"]])  # ok: command-injection
        subprocess.run("almanac raw " + body["text"], shell=True)  # want: command-injection


class FileController(Controller):
    path = "/files"

    @get("/{name:path}")
    async def get_file(self, name: Path) -> File:
        return File(path=str(ROOT) + str(name))  # want: path-traversal

    @get("/named/{name:str}", sync_to_thread=False)
    def get_named(self, name: str) -> File:
        if "/" in name or name in ("..", "."):
            name = "index"
        return File(path=ROOT / name)  # ok: path-traversal

    @post("/")
    async def add(self, data: Annotated[UploadFile, Body(media_type=RequestEncodingType.MULTI_PART)]) -> None:
        (ROOT / data.filename).write_bytes(await data.read())  # want: path-traversal
        (ROOT / Path(data.filename).name).write_bytes(await data.read())  # ok: path-traversal


@get("/hello", media_type=MediaType.HTML, sync_to_thread=False)
def hello(name: str) -> str:
    return f"<h1>{name}</h1>"  # want: xss


@get("/hello/text", media_type=MediaType.TEXT, sync_to_thread=False)
def hello_text(name: str) -> str:
    return f"<h1>{name}</h1>"  # ok: xss


@get("/hello/escaped", media_type=MediaType.HTML, sync_to_thread=False)
def hello_escaped(name: str) -> str:
    return f"<h1>{html.escape(name)}</h1>"  # ok: xss


@get("/page", sync_to_thread=False)
def page(note: str) -> Template:
    return Template("page.html", context={"note": note})  # ok: xss


@get("/page/raw", sync_to_thread=False)
def page_raw(note: str) -> Template:
    return Template(template_name="raw.html", context={"note": note})  # want: xss


@get("/leave", sync_to_thread=False)
def leave(to: str) -> Redirect:
    return Redirect(path=to)  # want: open-redirect


@get("/leave/day", sync_to_thread=False)
def leave_day(day: int) -> Redirect:
    return Redirect(path=f"/days/{day}")  # ok: open-redirect


@get("/sky")
async def sky(station: str, where: Moon) -> dict:
    async with httpx.AsyncClient() as client:
        one = await client.get(f"https://{where.value}.sky.example.org/now")  # ok: ssrf
        two = await client.get(f"https://{station}.example.org:443/now")  # want: ssrf
        return {"one": one.text, "two": two.text}


@websocket_listener("/ws")
async def listener(data: str) -> str:
    return str(eval(data))  # want: code-injection


page_handlers = [hello, hello_text, hello_escaped, page, page_raw, leave, leave_day, sky, listener]
