# vulnerable: re.search finds the pattern anywhere in the name
import re
import shutil

from aiohttp import web


async def rotate(request):
    data = await request.post()
    name = data.get("name", "")
    if re.search(r"\w+\.csv$", name) is None:
        raise web.HTTPBadRequest()
    shutil.copyfile("/data/in/" + name, "/data/out/last.csv")  # want: path-traversal
    return web.json_response({"ok": True})


app = web.Application()
app.add_routes([web.post("/rotate", rotate)])
