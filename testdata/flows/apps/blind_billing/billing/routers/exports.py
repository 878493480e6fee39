import asyncio
import shlex
from datetime import date
from typing import Literal

from fastapi import APIRouter, Form

router = APIRouter()


async def run(line):
    proc = await asyncio.create_subprocess_shell(line)  # want: command-injection
    return await proc.wait()


@router.post("/month")
async def month(day: date = Form(...), fmt: Literal["csv", "pdf"] = Form("csv")):
    return {"code": await run("export-month %s --format %s" % (day.isoformat(), fmt))}


@router.post("/customer")
async def customer(name: str = Form(...)):
    return {"code": await run("export-customer " + shlex.quote(name))}


@router.post("/free")
async def free(name: str = Form(...), option: str = Form("")):
    return {"code": await run("export-free {} {}".format(shlex.quote(name), option))}
