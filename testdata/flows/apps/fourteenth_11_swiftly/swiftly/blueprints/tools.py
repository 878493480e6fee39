import asyncio
import os
import pickle
from pathlib import Path

import msgpack
from sanic import Blueprint, empty, file, file_stream, json
from sanic.exceptions import BadRequest

bp = Blueprint("tools", url_prefix="/tools")
LABELS = Path("/srv/labels")


def printer(name: str) -> str:
    if name not in os.listdir("/dev/printers"):
        raise BadRequest("printer")
    return name


@bp.get("/label")
async def label(request):
    return await file(LABELS / request.args.get("name"))  # want: path-traversal


@bp.get("/label/<name:slug>")
async def label_slug(request, name):
    return await file_stream(LABELS / f"{name}.pdf")  # ok: path-traversal


@bp.post("/print")
async def print_label(request):
    process = await asyncio.create_subprocess_shell(f"lp -d {printer(request.json['printer'])}")  # ok: command-injection
    await process.wait()
    process = await asyncio.create_subprocess_shell(f"lp -t {request.json['title']}")  # want: command-injection
    await process.wait()
    return empty()


@bp.post("/scan")
async def scan(request):
    upload = request.files.get("scan")
    with open(LABELS / upload.name, "wb") as out:  # want: path-traversal
        out.write(upload.body)
    with open(LABELS / os.path.basename(upload.name), "wb") as out:  # ok: path-traversal
        out.write(upload.body)
    return empty()


@bp.websocket("/feed")
async def feed(request, ws):
    async for data in ws:
        body = msgpack.unpackb(data)  # ok: unsafe-deserialization
        await ws.send(str(len(body)))


@bp.websocket("/feed/objects")
async def feed_objects(request, ws):
    while True:
        data = await ws.recv()
        body = pickle.loads(data)  # want: unsafe-deserialization
        await ws.send(str(len(body)))
