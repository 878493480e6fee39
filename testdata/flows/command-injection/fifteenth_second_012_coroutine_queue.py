# vulnerable: the second entry of the queue is the text
import asyncio
import subprocess

from flask import Blueprint, request

bp = Blueprint("listing", __name__, url_prefix="/b")


async def relay(value):
    line = asyncio.Queue()
    await line.put("hello")
    await line.put(value)
    first = await line.get()
    second = await line.get()
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
    size = subprocess.check_output(argv)  # want: command-injection
    return size
