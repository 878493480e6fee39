import asyncio
import html
import shlex

import aiofiles
import aiohttp
import aiohttp_jinja2
from aiohttp import web
from yarl import URL

from .checks import DATA, below, nearly, plain
from .db import POOL, one

routes = web.RouteTableDef()


async def stone(request):
    number = request.match_info["number"]
    row = await one(request.app, f"SELECT * FROM stones WHERE number = {number}")  # ok: sql-injection
    return web.json_response(row)


async def stone_named(request):
    name = request.match_info["name"]
    row = await one(request.app, "SELECT * FROM stones WHERE name = ?", name)  # ok: sql-injection
    if row is None:
        return web.Response(text=f"<p>{name} is not here</p>", content_type="text/html")  # want: xss
    return web.Response(text=f"{name} is here")  # ok: xss


@routes.get("/stones")
async def stones(request):
    kind = request.query.get("kind", "granite")
    async with request.app[POOL].execute(f"SELECT * FROM stones WHERE kind = '{kind}'") as cursor:  # want: sql-injection
        return web.json_response(await cursor.fetchall())


@routes.get("/stones/{order}/sorted")
async def stones_sorted(request):
    order = plain(request.match_info["order"])
    cursor = await request.app[POOL].execute(f"SELECT * FROM stones ORDER BY {order}")  # ok: sql-injection
    return web.json_response(await cursor.fetchall())


@routes.get("/stones/{order}/ordered")
async def stones_ordered(request):
    order = nearly(request.match_info["order"])
    cursor = await request.app[POOL].execute(f"SELECT * FROM stones ORDER BY {order}")  # want: sql-injection
    return web.json_response(await cursor.fetchall())


class Orders(web.View):
    async def get(self):
        return web.FileResponse(below(self.request.query["file"]))  # ok: path-traversal

    async def post(self):
        data = await self.request.post()
        async with aiofiles.open(DATA / data["name"], "w") as out:  # want: path-traversal
            await out.write(data["text"])
        return web.Response(status=204)

    async def put(self):
        reader = await self.request.multipart()
        part = await reader.next()
        with open(f"/srv/quarry/{part.filename}", "wb") as out:  # want: path-traversal
            while chunk := await part.read_chunk():
                out.write(chunk)
        return web.Response(status=204)

    async def delete(self):
        body = await self.request.json()
        process = await asyncio.create_subprocess_shell("rm-order " + shlex.quote(body["ident"]))  # ok: command-injection
        await process.wait()
        process = await asyncio.create_subprocess_shell(f"rm-order '{body['reason']}'")  # want: command-injection
        await process.wait()
        return web.Response(status=204)


async def tail(request):
    response = web.StreamResponse(headers={"Content-Type": "text/html"})
    await response.prepare(request)
    name = request.match_info["name"]
    await response.write(f"<h1>{name}</h1>".encode())  # want: xss
    await response.write(f"<h2>{html.escape(name)}</h2>".encode())  # ok: xss
    await response.write_eof()
    return response


@routes.get("/page")
@aiohttp_jinja2.template("page.html")
async def page(request):
    return {"note": request.query.get("note")}  # ok: xss


@routes.get("/page/raw")
async def page_raw(request):
    return aiohttp_jinja2.render_template("raw.html", request, {"note": request.query.get("note")})  # want: xss


@routes.get("/mirror")
async def mirror(request):
    async with aiohttp.ClientSession() as session:
        async with session.get(request.query["url"]) as answer:  # want: ssrf
            first = await answer.read()
        url = URL("https://stones.example.org").with_path("/" + request.query["part"])
        async with session.get(url) as answer:  # ok: ssrf
            return web.Response(body=first + await answer.read(), content_type="application/octet-stream")


@routes.get("/ws")
async def socket(request):
    ws = web.WebSocketResponse()
    await ws.prepare(request)
    async for message in ws:
        if message.type == aiohttp.WSMsgType.TEXT:
            command = message.json()
            await request.app[POOL].execute("UPDATE stones SET note = '" + command["note"] + "'")  # want: sql-injection
            await request.app[POOL].execute("UPDATE stones SET note = ?", (command["note"],))  # ok: sql-injection
    return ws


@routes.post("/login")
async def login(request):
    form = await request.post()
    response = web.HTTPSeeOther("/stones")
    response.set_cookie("session", form["token"], httponly=True, secure=True, samesite="Lax")  # ok: insecure-cookie
    if form.get("remember"):
        response.set_cookie("remember_token", form["token"], max_age=86400)  # want: insecure-cookie
    raise response
