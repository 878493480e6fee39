# vulnerable: fastapi export path
from fastapi import Depends, FastAPI, HTTPException
from fastapi.responses import FileResponse

from .deps import get_storage
from .storage import Storage

app = FastAPI()


@app.get("/exports/{year}")
def export(year: int, file: str, storage: Storage = Depends(get_storage)):
    try:
        path = storage.locate(str(year), file)
    except FileNotFoundError:
        raise HTTPException(404)
    return FileResponse(path)  # want: path-traversal
