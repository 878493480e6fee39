# safe: the file is only read inside of the positive branch
from pathlib import Path

from fastapi import FastAPI, HTTPException

app = FastAPI()

ROOT = Path("/srv/data").resolve()


@app.get("/data")
def data(name: str):
    path = (ROOT / name).resolve()
    if path.is_relative_to(ROOT) and path.exists():
        return {"text": path.read_text()}  # ok: path-traversal
    raise HTTPException(status_code=404)
