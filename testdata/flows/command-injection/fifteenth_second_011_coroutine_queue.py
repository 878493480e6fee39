# safe: the first entry of the queue is a constant
import asyncio
import subprocess

from flask import Blueprint, request

bp = Blueprint("listing", __name__, url_prefix="/b")


async def relay(value):
    line = asyncio.Queue()
    await line.put("hello")
    await line.put(value)
    first = await line.get()
    second = first
    return second


@bp.post("/lookup")
def listing():
    param = ""
    names = list(request.form.keys())
    for name in names:
        if "flagged" in request.form.getlist(name):
            param = name
    bar = asyncio.run(relay(param))
    argv = ["/bin/bash", "-c"]
    argv.append("wc -c " + bar)
    size = subprocess.check_output(argv)  # ok: command-injection
    return size
