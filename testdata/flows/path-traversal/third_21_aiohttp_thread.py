# vulnerable: the thread reads the file of the query
import asyncio

from aiohttp import web

FILES = {"terms": "/srv/legal/terms.txt", "imprint": "/srv/legal/imprint.txt"}


def load(path):
    with open(path, encoding="utf-8") as text:  # want: path-traversal
        return text.read()


async def legal(request):
    name = request.query.get("name", "terms")
    path = "/srv/legal/" + name
    text = await asyncio.to_thread(load, path)
    return web.json_response({"text": text})


app = web.Application()
app.router.add_get("/legal", legal)
