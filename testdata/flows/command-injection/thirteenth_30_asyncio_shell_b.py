# safe: exec takes the text as one argument
import asyncio

from flask import Flask, request

app = Flask(__name__)


async def touch(name):
    process = await asyncio.create_subprocess_exec("touch", "/tmp/" + name)  # ok: command-injection
    return await process.wait()


@app.route("/touch")
async def touch_route():
    code = await touch(request.headers.get("X-Name", "a"))
    return {"code": code}
