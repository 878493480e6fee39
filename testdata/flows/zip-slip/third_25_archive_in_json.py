# vulnerable: the archive comes as base64 in JSON and its names are paths
import base64
import io
import zipfile
from pathlib import Path

from aiohttp import web

ROOT = Path("/srv/packages")
routes = web.RouteTableDef()


@routes.post("/packages")
async def packages(request):
    body = await request.json()
    raw = base64.b64decode(body["archive"])
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for name in archive.namelist():
            (ROOT / name).write_bytes(archive.read(name))  # want: zip-slip
    return web.json_response({"stored": True})


app = web.Application()
app.add_routes(routes)
