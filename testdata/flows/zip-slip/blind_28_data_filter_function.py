# safe: the function tarfile.data_filter is passed as filter
import tarfile


from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/assets")
def assets(archive: UploadFile):
    with tarfile.open(fileobj=archive.file) as tar:
        tar.extractall("/srv/assets", filter=tarfile.data_filter)  # ok: zip-slip
    return {"ok": True}
