# vulnerable: only names that begin with two dots are left out
import io
import os
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
            path = os.path.join("/data/sets", name)
            with open(path, "wb") as out:  # want: zip-slip
                out.write(content.read(name))
            stored.append(name)
    return {"stored": stored}
