# vulnerable: the name is checked, but the extracted link may point outside and be written through
import os
import tarfile


from fastapi import FastAPI, UploadFile

app = FastAPI()


def inside(name: str) -> bool:
    return ".." not in name


@app.post("/assets")
def assets(archive: UploadFile):
    with tarfile.open(fileobj=archive.file) as tar:
        for member in tar:
            if inside(member.name):
                tar.extract(member, "/srv/assets")  # want: zip-slip
    return {"ok": os.path.isdir("/srv/assets")}
