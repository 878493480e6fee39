import ast
import asyncio
import pickle
import json
import re
import shlex
from pathlib import Path

from aiohttp import web

LOGS = Path("/var/log/ferryboard")


async def day_log(request):
    day = request.match_info["day"]
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", day):
        return web.FileResponse(LOGS / (day + ".log"))  # ok: path-traversal
    return web.FileResponse(LOGS / request.query.get("file", day))  # want: path-traversal


async def run(request):
    data = await request.json()
    task = data["task"]
    done = await asyncio.create_subprocess_shell("ferryctl " + shlex.quote(task))  # ok: command-injection
    await done.wait()
    done = await asyncio.create_subprocess_exec("ferryctl", task)  # ok: command-injection
    await done.wait()
    done = await asyncio.create_subprocess_shell(f"ferryctl {task}")  # want: command-injection
    return web.json_response({"code": await done.wait()})


async def rule(request):
    text = await request.text()
    known = ast.literal_eval(text)  # ok: code-injection
    value = eval(text, {"known": known})  # want: code-injection
    return web.json_response({"value": str(value)})


async def state(request):
    blob = await request.read()
    if request.content_type == "application/json":
        return web.json_response({"n": len(json.loads(blob))})  # ok: unsafe-deserialization
    return web.json_response({"n": len(pickle.loads(blob))})  # want: unsafe-deserialization
