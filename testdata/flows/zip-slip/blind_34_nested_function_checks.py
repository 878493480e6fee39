# safe: the inner function raises for a path outside
import os
import zipfile

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/unpack")
def unpack(bundle: UploadFile):
    archive = zipfile.ZipFile(bundle.file)
    root = os.path.realpath("/srv/out")

    def write(name):
        target = os.path.realpath(os.path.join(root, name))
        if not target.startswith(root + os.sep):
            raise ValueError(name)
        with open(target, "wb") as out:  # ok: zip-slip
            out.write(archive.read(name))

    for name in archive.namelist():
        write(name)
    return {"count": len(archive.namelist())}
