# vulnerable: a path converter parameter is joined to the folder and served
from pathlib import Path

from fastapi.responses import FileResponse
from fastapi import FastAPI

app = FastAPI()

BASE = Path("/srv/media")


@app.get("/media/{name:path}")
def media(name: str):
    target = BASE / name
    return FileResponse(target)  # want: path-traversal
