# vulnerable: the prefix of the folder has no separator at its end
import os

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

app = FastAPI()
ROOT = os.path.abspath("storage/user")


@app.get("/files/{name:path}")
def files(name: str):
    full = os.path.abspath(os.path.join(ROOT, name))
    if not full.startswith(ROOT):
        raise HTTPException(404)
    return FileResponse(full)  # want: path-traversal
