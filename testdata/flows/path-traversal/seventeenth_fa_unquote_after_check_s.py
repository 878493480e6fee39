# safe: the name is decoded once more before the check
from urllib.parse import unquote

from fastapi import FastAPI, HTTPException, Response

app = FastAPI()


@app.get("/raw")
def raw(name: str):
    name = unquote(name)
    if "/" in name or "\\" in name or name.startswith("."):
        raise HTTPException(400, "no folders")
    with open("/srv/raw/" + name, "rb") as handle:  # ok: path-traversal
        return Response(handle.read(), media_type="application/octet-stream")
