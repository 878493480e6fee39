# vulnerable: the uploaded file's name is the path's last part
import pathlib
import shutil
import uuid

from fastapi import FastAPI, UploadFile

app = FastAPI()
STORE = pathlib.Path("/srv/store")
ENDINGS = {".png": ".png", ".jpg": ".jpg"}


@app.post("/pictures")
async def pictures(picture: UploadFile):
    name = uuid.uuid4().hex + "-" + picture.filename
    with (STORE / name).open("wb") as out:  # want: path-traversal
        shutil.copyfileobj(picture.file, out)
    return {"name": name}
