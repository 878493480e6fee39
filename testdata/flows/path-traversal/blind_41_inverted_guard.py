# vulnerable: the guard lets exactly the paths outside go on
from pathlib import Path

from fastapi import FastAPI, HTTPException

app = FastAPI()

ROOT = Path("/srv/data").resolve()


@app.get("/data")
def data(name: str):
    path = (ROOT / name).resolve()
    if path.is_relative_to(ROOT) and not path.exists():
        raise HTTPException(status_code=404)
    return {"text": path.read_text()}  # want: path-traversal
