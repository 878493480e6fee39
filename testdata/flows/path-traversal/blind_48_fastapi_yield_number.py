# safe: the dependency's parameter is an integer
import os

from fastapi import Depends, FastAPI

app = FastAPI()


def opened(number: int):
    handle = open(os.path.join("/srv/sheets", "%d.txt" % number), encoding="utf-8")  # ok: path-traversal
    try:
        yield handle
    finally:
        handle.close()


@app.get("/sheet")
def sheet(handle=Depends(opened)):
    return {"lines": sum(1 for _ in handle)}
