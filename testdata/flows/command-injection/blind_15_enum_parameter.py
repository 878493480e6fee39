# safe: the path parameter is an enum of two constants
import asyncio
from enum import Enum

from fastapi import FastAPI

app = FastAPI()


class Unit(str, Enum):
    web = "web"
    worker = "worker"


@app.post("/restart/{unit}")
async def restart(unit: Unit):
    proc = await asyncio.create_subprocess_shell("systemctl restart app-" + unit.value)  # ok: command-injection
    return {"code": await proc.wait()}
