import httpx
from fastapi import APIRouter, BackgroundTasks
from pydantic import BaseModel

from mediaserver import convert
from mediaserver.convert import Format

router = APIRouter()


class Job(BaseModel):
    key: int
    text: str = ""
    callback: str = ""


def notify(address: str, key: int):
    httpx.post(address, json={"key": key}, timeout=3)  # want: ssrf


def count(key: int):
    httpx.post("https://stats.internal.example/count", json={"key": key}, timeout=3)  # ok: ssrf


@router.post("/transcode/{fmt}")
async def transcode(fmt: Format, job: Job, tasks: BackgroundTasks):
    code = await convert.transcode(job.key, fmt)
    tasks.add_task(count, job.key)
    return {"code": code}


@router.post("/caption")
async def caption(job: Job, tasks: BackgroundTasks):
    code = await convert.caption(job.key, job.text)
    tasks.add_task(notify, job.callback, job.key)
    return {"code": code}


@router.post("/describe")
async def describe(job: Job):
    return {"code": await convert.describe(job.key, job.text)}
