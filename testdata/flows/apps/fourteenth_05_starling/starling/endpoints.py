import html
import json
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

import anyio
import httpx
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.endpoints import HTTPEndpoint
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse

from . import store

CALLS = Path("/srv/calls").resolve()
SOURCES = {"north": "https://north.example.org/feed", "south": "https://south.example.org/feed"}


async def birds(request):
    species = request.query_params.get("species", "")
    limit = int(request.query_params.get("limit", "10"))
    rows, more = await store.seen(species, limit)
    return JSONResponse({"rows": [dict(r) for r in rows], "more": more})


async def bird(request):
    return HTMLResponse(f"<h1>Bird {request.path_params['ident']}</h1>")  # ok: xss


async def ring(request):
    return JSONResponse(await store.rings(request.path_params["ident"]))


async def by_name(request):
    name = request.path_params["name"]
    rows = await store.named(name) or await store.named_bound(name)
    if not rows:
        return HTMLResponse(f"<p>No bird called {name}</p>", status_code=404)  # want: xss
    return PlainTextResponse(f"{name}: {len(rows)}")  # ok: xss


async def call_file(request):
    wanted = CALLS / request.path_params["path"]
    if request.query_params.get("strict"):
        resolved = wanted.resolve()
        if CALLS not in resolved.parents:
            raise HTTPException(404)
        return FileResponse(resolved)  # ok: path-traversal
    return FileResponse(wanted)  # want: path-traversal


def make_archive(name):
    os.system("tar cf /srv/out.tar " + name)  # want: command-injection


def make_index(depth):
    os.system("index --depth %s" % depth)  # ok: command-injection


class Nests(HTTPEndpoint):
    async def get(self, request):
        depth = request.query_params.get("depth", "1")
        if not depth.isdecimal():
            return Response(status_code=400)
        await run_in_threadpool(make_index, depth)
        return Response(status_code=204)

    async def post(self, request):
        form = await request.form()
        task = BackgroundTask(make_archive, form["folder"])
        return JSONResponse({"ok": True}, background=task)

    async def put(self, request):
        body = await request.json()
        page = "<ul>" + "".join("<li>" + html.escape(n) + "</li>" for n in body["names"]) + "</ul>"
        return HTMLResponse(page)  # ok: xss

    async def patch(self, request):
        body = await request.json()
        page = "<ul>" + "".join("<li>" + n + "</li>" for n in body["names"]) + "</ul>"
        return HTMLResponse(page)  # want: xss


async def observe(request):
    form = await request.form()
    upload = form["picture"]
    async with await anyio.open_file("/srv/pictures/" + upload.filename, "wb") as out:  # want: path-traversal
        await out.write(await upload.read())
    with NamedTemporaryFile(dir="/srv/pictures", suffix=".jpg", delete=False) as out:  # ok: path-traversal
        out.write(await upload.read())
    request.session["last"] = upload.filename
    return RedirectResponse(request.url_for("birds"), status_code=303)  # ok: open-redirect


async def fetch(request):
    name = request.query_params["source"]
    async with httpx.AsyncClient() as client:
        if name in SOURCES:
            answer = await client.get(SOURCES[name])  # ok: ssrf
        else:
            answer = await client.get(f"http://{name}/feed")  # want: ssrf
    return JSONResponse(json.loads(answer.text))
