import hashlib
import io
import tarfile
from pathlib import Path

from fastapi import APIRouter, HTTPException, UploadFile
from fastapi.responses import FileResponse

router = APIRouter()
FOLDER = Path("/srv/firmware")
RELEASES = {"stable": "stable.bin", "next": "next.bin"}


@router.post("/")
async def upload(image: UploadFile, checked: bool = True):
    data = await image.read()
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        if checked:
            archive.extractall(FOLDER, filter="data")  # ok: zip-slip
        else:
            archive.extractall(FOLDER, filter="fully_trusted")  # want: zip-slip
    return {"sha256": hashlib.sha256(data).hexdigest()}  # ok: weak-hash


@router.get("/release/{name}")
def release(name: str):
    if name not in RELEASES:
        raise HTTPException(status_code=404)
    return FileResponse(FOLDER / RELEASES[name])  # ok: path-traversal


@router.get("/file")
def by_file(name: str):
    return FileResponse(str(FOLDER) + "/" + name)  # want: path-traversal
