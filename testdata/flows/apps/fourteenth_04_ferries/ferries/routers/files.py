import asyncio
import shutil
import uuid
import zipfile
from pathlib import Path
from typing import Annotated

import aiofiles
from fastapi import APIRouter, BackgroundTasks, Depends, File, Form, UploadFile
from fastapi.responses import FileResponse, StreamingResponse

from ..paths import ROOT, inside, looks_inside
from ..schemas import Crew, Voyage

router = APIRouter()


@router.get("/get/{name:path}")
async def get(name: str):
    return FileResponse(ROOT / name)  # want: path-traversal


@router.get("/inside/{name:path}")
async def get_inside(path: Annotated[Path, Depends(inside)]):
    return FileResponse(path)  # ok: path-traversal


@router.get("/looks/{name:path}")
async def get_looks(path: Annotated[Path, Depends(looks_inside)]):
    return FileResponse(path)  # want: path-traversal


@router.post("/upload")
async def upload(file: UploadFile):
    async with aiofiles.open(f"/srv/ferries/in/{file.filename}", "wb") as out:  # want: path-traversal
        while chunk := await file.read(65536):
            await out.write(chunk)
    return {"ok": True}


@router.post("/upload/named")
async def upload_named(file: Annotated[UploadFile, File()]):
    target = Path("/srv/ferries/in") / Path(file.filename).name
    with target.open("wb") as out:  # ok: path-traversal
        shutil.copyfileobj(file.file, out)
    return {"ok": True}


@router.post("/upload/fresh")
async def upload_fresh(file: UploadFile = File(...)):
    target = Path("/srv/ferries/in") / f"{uuid.uuid4()}.bin"
    target.write_bytes(await file.read())  # ok: path-traversal
    return {"ok": True}


@router.post("/unpack")
async def unpack(file: UploadFile):
    with zipfile.ZipFile(file.file) as archive:
        for entry in archive.infolist():
            target = ROOT / entry.filename
            target.write_bytes(archive.read(entry))  # want: zip-slip
    return {"ok": True}


@router.post("/unpack/flat")
async def unpack_flat(file: UploadFile):
    with zipfile.ZipFile(file.file) as archive:
        for entry in archive.infolist():
            target = ROOT / Path(entry.filename).name
            target.write_bytes(archive.read(entry))  # ok: zip-slip
    return {"ok": True}


def thumbnail(name: str):
    import os

    os.system("thumb " + name)  # want: command-injection


async def shrink(size: int, kind: str):
    process = await asyncio.create_subprocess_exec("shrink", "--size", str(size), "--", kind)  # ok: command-injection
    await process.wait()


@router.post("/thumb")
async def thumb(tasks: BackgroundTasks, name: Annotated[str, Form()]):
    tasks.add_task(thumbnail, name)
    tasks.add_task(shrink, size=12, kind=name)
    return {"ok": True}


@router.post("/crew")
async def crew(member: Crew):
    await asyncio.create_subprocess_shell(f"fetch {member.tool}")  # ok: command-injection
    await asyncio.create_subprocess_shell(f"greet {member.name}")  # want: command-injection
    return member


@router.post("/voyage")
async def voyage(trip: Voyage):
    await asyncio.create_subprocess_shell(f"sail --from {trip.start}")  # ok: command-injection
    await asyncio.create_subprocess_shell(f"sail --to {trip.end}")  # want: command-injection
    return trip


async def lines(name: str):
    async with aiofiles.open(f"/srv/ferries/logs/{name}") as source:  # want: path-traversal
        async for line in source:
            yield line


@router.get("/log")
async def log(name: str):
    return StreamingResponse(lines(name), media_type="text/plain")
