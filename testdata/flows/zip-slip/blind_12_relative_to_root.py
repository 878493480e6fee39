# safe: is_relative_to after resolve, otherwise an error
import io
import zipfile
from pathlib import Path

from fastapi import FastAPI, File, HTTPException, UploadFile

app = FastAPI()

ROOT = Path("/srv/site").resolve()


@app.post("/site")
async def site(bundle: UploadFile = File(...)):
    archive = zipfile.ZipFile(io.BytesIO(await bundle.read()))
    for info in archive.infolist():
        target = (ROOT / info.filename).resolve()
        if not target.is_relative_to(ROOT):
            raise HTTPException(status_code=400)
        target.write_bytes(archive.read(info))  # ok: zip-slip
    return {"ok": True}
