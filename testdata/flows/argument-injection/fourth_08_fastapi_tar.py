# safe: each name is written behind ./, so that it cannot be an option
import asyncio
from typing import List

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/bundle")
async def bundle(names: List[str] = Body(...)):
    members = ["./" + name.replace("/", "_") for name in names]
    process = await asyncio.create_subprocess_exec(  # ok: argument-injection
        "tar", "-czf", "/tmp/bundle.tgz", "-C", "/srv/files", *members
    )
    return {"code": await process.wait()}
