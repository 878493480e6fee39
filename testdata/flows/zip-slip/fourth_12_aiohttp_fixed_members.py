# safe: only members of a constant set of names are written
import io
import os
import zipfile

from aiohttp import web

routes = web.RouteTableDef()
EXPECTED = {"index.html", "main.css", "main.js"}


@routes.post("/site")
async def deploy(request):
    form = await request.post()
    archive = zipfile.ZipFile(io.BytesIO(form["site"].file.read()))
    for name in archive.namelist():
        if name not in EXPECTED:
            raise web.HTTPBadRequest()
        path = os.path.join("/srv/site", name)
        with open(path, "wb") as out:  # ok: zip-slip
            out.write(archive.read(name))
    return web.json_response({"files": len(archive.namelist())})


app = web.Application()
app.add_routes(routes)
