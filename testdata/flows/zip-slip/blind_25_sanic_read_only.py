# safe: members are read into memory and never written
import io
import zipfile

from sanic import Sanic
from sanic.response import json

app = Sanic("skins")


@app.post("/skins")
async def skins(request):
    archive = zipfile.ZipFile(io.BytesIO(request.body))
    sizes = {name: len(archive.read(name)) for name in archive.namelist()}  # ok: zip-slip
    return json(sizes)
