# safe: the members stay in memory, and the one file that is written has a constant name
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
    listing = io.StringIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for name in archive.namelist():
            listing.write(name + "\n")
    (ROOT / "listing.txt").write_text(listing.getvalue())  # ok: zip-slip
    return web.json_response({"stored": True})


app = web.Application()
app.add_routes(routes)
