# safe: the uploaded file's ending alone is kept, behind a fresh name
import pathlib
import shutil
import uuid

from fastapi import FastAPI, UploadFile

app = FastAPI()
STORE = pathlib.Path("/srv/store")
ENDINGS = {".png": ".png", ".jpg": ".jpg"}


@app.post("/pictures")
async def pictures(picture: UploadFile):
    name = uuid.uuid4().hex + ENDINGS.get(pathlib.Path(picture.filename).suffix, ".bin")
    with (STORE / name).open("wb") as out:  # ok: path-traversal
        shutil.copyfileobj(picture.file, out)
    return {"name": name}
