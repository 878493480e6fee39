# safe: resolve() and is_relative_to guard the path
from pathlib import Path

from fastapi.responses import FileResponse
from fastapi import FastAPI, HTTPException

app = FastAPI()

BASE = Path("/srv/media").resolve()


@app.get("/media/{name:path}")
def media(name: str):
    target = (BASE / name).resolve()
    if not target.is_relative_to(BASE):
        raise HTTPException(status_code=404)
    return FileResponse(target)  # ok: path-traversal
