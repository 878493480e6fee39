# vulnerable: the name is decoded once more after the check
from urllib.parse import unquote

from fastapi import FastAPI, HTTPException, Response

app = FastAPI()


@app.get("/raw")
def raw(name: str):
    if "/" in name or "\\" in name or name.startswith("."):
        raise HTTPException(400, "no folders")
    name = unquote(name)
    with open("/srv/raw/" + name, "rb") as handle:  # want: path-traversal
        return Response(handle.read(), media_type="application/octet-stream")
