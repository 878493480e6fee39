# vulnerable: the rest of the path names the file
from pathlib import Path as FilePath
from typing import Annotated

from fastapi import FastAPI, HTTPException, Path
from fastapi.responses import FileResponse

app = FastAPI()
PAGES = FilePath("/srv/pages")


@app.get("/pages/{name:path}", response_class=FileResponse)
async def page(name: Annotated[str, Path(max_length=100)]):
    file = PAGES / name
    if not file.exists():
        raise HTTPException(404)
    return str(file)  # want: path-traversal
