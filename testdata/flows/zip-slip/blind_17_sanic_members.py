# vulnerable: shutil.copyfileobj writes below a path with the member's name
import io
import os
import shutil
import zipfile

from sanic import Sanic
from sanic.response import empty

app = Sanic("skins")


@app.post("/skins")
async def skins(request):
    archive = zipfile.ZipFile(io.BytesIO(request.body))
    for name in archive.namelist():
        target = "/srv/skins/" + name
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with archive.open(name) as source:
            with open(target, "wb") as out:  # want: zip-slip
                shutil.copyfileobj(source, out)
    return empty()
