# vulnerable: names with two dots are refused, absolute names are not
import io
import os
import zipfile

from aiohttp import web

routes = web.RouteTableDef()


@routes.post("/site")
async def deploy(request):
    form = await request.post()
    archive = zipfile.ZipFile(io.BytesIO(form["site"].file.read()))
    for name in archive.namelist():
        if ".." in name.split("/"):
            raise web.HTTPBadRequest()
        path = os.path.join("/srv/site", name)
        with open(path, "wb") as out:  # want: zip-slip
            out.write(archive.read(name))
    return web.json_response({"files": len(archive.namelist())})


app = web.Application()
app.add_routes(routes)
