# safe: the declared pattern leaves no dots and slashes
from pathlib import Path as FilePath
from typing import Annotated

from fastapi import FastAPI, HTTPException, Path
from fastapi.responses import FileResponse

app = FastAPI()
PAGES = FilePath("/srv/pages")


@app.get("/pages/{name}", response_class=FileResponse)
async def page(name: Annotated[str, Path(pattern="^[a-z0-9_-]+$")]):
    file = PAGES / name
    if not file.exists():
        raise HTTPException(404)
    return str(file)  # ok: path-traversal
