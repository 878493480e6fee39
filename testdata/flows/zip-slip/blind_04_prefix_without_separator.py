# vulnerable: the prefix check lacks the separator
import io
import os
import zipfile

from fastapi import FastAPI, File, UploadFile

app = FastAPI()

ROOT = "/srv/site"


@app.post("/site")
async def site(bundle: UploadFile = File(...)):
    archive = zipfile.ZipFile(io.BytesIO(await bundle.read()))
    for info in archive.infolist():
        target = os.path.abspath(os.path.join(ROOT, info.filename))
        if target.startswith(ROOT):
            with open(target, "wb") as out:  # want: zip-slip
                out.write(archive.read(info))
    return {"ok": True}
