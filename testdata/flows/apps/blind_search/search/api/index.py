import os
import shutil

import httpx
from fastapi import APIRouter, HTTPException

from search.settings import settings

router = APIRouter(prefix="/index")
CRAWLABLE = {"docs": "https://docs.example.org/", "blog": "https://blog.example.org/"}


def index_path(name: str) -> str:
    if os.sep in name or name.startswith("."):
        raise HTTPException(status_code=400)
    return os.path.join(settings.index_folder, name)


@router.delete("/{name}")
def drop(name: str):
    shutil.rmtree(index_path(name))  # ok: path-traversal
    return {"ok": True}


@router.post("/copy")
def copy(name: str, target: str):
    shutil.copytree(index_path(name), settings.index_folder + "/copies/" + target)  # want: path-traversal
    return {"ok": True}


@router.post("/crawl/{site}")
async def crawl(site: str, path: str = ""):
    base = CRAWLABLE.get(site)
    if base is None:
        raise HTTPException(status_code=404)
    async with httpx.AsyncClient() as client:
        answer = await client.get(base, params={"path": path})  # ok: ssrf
        robots = await client.get("https://" + site + "/robots.txt")  # ok: ssrf
    return {"size": len(answer.text) + len(robots.text)}


@router.post("/crawl")
async def crawl_any(url: str):
    if url.startswith("https://docs.example.org"):
        async with httpx.AsyncClient() as client:
            return {"size": len((await client.get(url)).text)}  # want: ssrf
    raise HTTPException(status_code=400)
