# safe: the thread reads a file of the table
import asyncio

from aiohttp import web

FILES = {"terms": "/srv/legal/terms.txt", "imprint": "/srv/legal/imprint.txt"}


def load(path):
    with open(path, encoding="utf-8") as text:  # ok: path-traversal
        return text.read()


async def legal(request):
    name = request.query.get("name", "terms")
    path = FILES.get(name, FILES["terms"])
    text = await asyncio.to_thread(load, path)
    return web.json_response({"text": text})


app = web.Application()
app.router.add_get("/legal", legal)
