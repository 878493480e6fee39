# safe: ZipFile.extract itself keeps each member below the folder
import io
import zipfile

from fastapi import FastAPI, UploadFile

app = FastAPI()


def allowed(name):
    return not name.startswith("..") and not name.endswith("/")


@app.post("/datasets")
async def add_dataset(archive: UploadFile):
    stored = []
    with zipfile.ZipFile(io.BytesIO(await archive.read())) as content:
        for name in filter(allowed, content.namelist()):
            content.extract(name, "/data/sets")  # ok: zip-slip
            stored.append(name)
    return {"stored": stored}
