import os
import shutil
from pathlib import Path

import yaml
from fastapi import APIRouter, File, HTTPException, Request, UploadFile
from fastapi.responses import FileResponse

router = APIRouter()
ROOT = Path("/srv/rooms").resolve()


def inside(name):
    full = (ROOT / name).resolve()
    if not full.is_relative_to(ROOT):
        raise HTTPException(404)
    return full


@router.get("/{name:path}/view")
def view(name: str):
    return FileResponse(inside(name))  # ok: path-traversal


@router.get("/{name:path}/raw")
def raw(name: str):
    return FileResponse(ROOT / name)  # want: path-traversal


@router.post("/plan")
def plan(plan: UploadFile = File()):
    with open(os.path.join("/srv/rooms/plans", plan.filename), "wb") as out:  # want: path-traversal
        shutil.copyfileobj(plan.file, out)
    with open(os.path.join("/srv/rooms/last", Path(plan.filename).name), "wb") as out:  # ok: path-traversal
        out.write(b"seen")
    return {"ok": True}


@router.post("/layout")
async def layout(request: Request):
    text = await request.body()
    if request.headers.get("x-layout") == "2":
        return {"n": len(yaml.safe_load(text))}  # ok: unsafe-deserialization
    return {"n": len(yaml.load(text, Loader=yaml.UnsafeLoader))}  # want: unsafe-deserialization
