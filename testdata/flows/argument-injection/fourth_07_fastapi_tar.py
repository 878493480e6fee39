# vulnerable: names of the body may be options of tar such as --checkpoint-action
import asyncio
from typing import List

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/bundle")
async def bundle(names: List[str] = Body(...)):
    process = await asyncio.create_subprocess_exec(  # want: argument-injection
        "tar", "-czf", "/tmp/bundle.tgz", "-C", "/srv/files", *names
    )
    return {"code": await process.wait()}
