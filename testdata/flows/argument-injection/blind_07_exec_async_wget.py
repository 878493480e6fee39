# vulnerable: the address from the header is a positional word of wget
import asyncio

from quart import Quart, request

app = Quart(__name__)


@app.route("/fetch")
async def fetch():
    address = request.headers.get("X-Fetch", "")
    proc = await asyncio.create_subprocess_exec("wget", "-q", address)  # want: argument-injection
    return {"code": await proc.wait()}
