# safe: fullmatch leaves no room for a separator
import re
import shutil

from aiohttp import web


async def rotate(request):
    data = await request.post()
    name = data.get("name", "")
    if re.fullmatch(r"\w+\.csv", name) is None:
        raise web.HTTPBadRequest()
    shutil.copyfile("/data/in/" + name, "/data/out/last.csv")  # ok: path-traversal
    return web.json_response({"ok": True})


app = web.Application()
app.add_routes([web.post("/rotate", rotate)])
