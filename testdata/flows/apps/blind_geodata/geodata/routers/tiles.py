from pathlib import Path

import httpx
from fastapi import APIRouter, HTTPException, Path as PathParam
from fastapi.responses import FileResponse, Response
from PIL import Image

router = APIRouter()
CACHE = Path("/srv/tiles")
SERVERS = ["https://a.tiles.example.org/", "https://b.tiles.example.org/"]


@router.get("/{z}/{x}/{y}.png")
def tile(x: int, y: int, z: int = PathParam(..., ge=0, le=20)):
    return FileResponse(CACHE / str(z) / str(x) / f"{y}.png")  # ok: path-traversal


@router.get("/styled/{style}/{name}")
def styled(style: str, name: str):
    path = CACHE.joinpath(style, name).resolve()
    if CACHE not in path.parents:
        raise HTTPException(status_code=404)
    return FileResponse(path)  # ok: path-traversal


@router.get("/proxy")
async def proxy(path: str, server: int = 0):
    async with httpx.AsyncClient() as client:
        answer = await client.get(SERVERS[server % len(SERVERS)] + path.lstrip("/"))  # ok: ssrf
    return Response(answer.content, media_type="image/png")


@router.get("/proxy/other")
async def other(server: str, path: str):
    async with httpx.AsyncClient() as client:
        answer = await client.get("https://{}.{}".format(server, path))  # want: ssrf
    return Response(answer.content, media_type="image/png")


@router.get("/legend")
def legend(width: int, name: str = "legend.png"):
    if width < 0:
        raise HTTPException(status_code=400)
    Image.new("L", (width, 20)).save(CACHE / "legend.png")  # want: resource-exhaustion
    return FileResponse(CACHE / "legends" / name)  # want: path-traversal
