# vulnerable: a dependency that yields opens the file of the query
import os

from fastapi import Depends, FastAPI

app = FastAPI()


def opened(name: str):
    handle = open(os.path.join("/srv/sheets", name), encoding="utf-8")  # want: path-traversal
    try:
        yield handle
    finally:
        handle.close()


@app.get("/sheet")
def sheet(handle=Depends(opened)):
    return {"lines": sum(1 for _ in handle)}
