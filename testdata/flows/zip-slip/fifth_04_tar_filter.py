# safe: the tar archive is unpacked with the filter for data
import io
import tarfile

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/bundle")
async def bundle(file: UploadFile):
    data = io.BytesIO(await file.read())
    with tarfile.open(fileobj=data, mode="r:gz") as archive:
        archive.extractall("/srv/bundles", filter="data")  # ok: zip-slip
    return {"ok": True}
