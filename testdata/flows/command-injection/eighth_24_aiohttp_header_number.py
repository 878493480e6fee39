# safe: the header becomes a number before it is formatted
import asyncio
from functools import partial

from aiohttp import web

CODECS = {"opus": "opusenc", "flac": "flac"}


async def run(template, **values):
    process = await asyncio.create_subprocess_shell(template.format(**values))  # ok: command-injection
    return await process.wait()


encode = partial(run, "{codec} -q {quality} /srv/in.wav -o /srv/out")


async def convert(request):
    codec = CODECS.get(request.match_info["codec"], "flac")
    quality = float(request.headers.get("X-Quality", "5"))
    return web.json_response({"rc": await encode(codec=codec, quality=quality)})


app = web.Application()
app.add_routes([web.post("/encode/{codec}", convert)])
