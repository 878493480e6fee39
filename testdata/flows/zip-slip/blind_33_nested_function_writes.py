# vulnerable: the inner function writes to the path that the loop's variable gives
import os
import zipfile

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/unpack")
def unpack(bundle: UploadFile):
    archive = zipfile.ZipFile(bundle.file)
    root = "/srv/out"

    def write(name):
        with open(os.path.join(root, name), "wb") as out:  # want: zip-slip
            out.write(archive.read(name))

    for name in archive.namelist():
        write(name)
    return {"count": len(archive.namelist())}
