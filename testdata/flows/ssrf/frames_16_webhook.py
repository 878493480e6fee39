# safe: the client picks one of two regions, the host is made of that
from typing import Literal

import httpx
from fastapi import APIRouter, BackgroundTasks
from pydantic import BaseModel

router = APIRouter(prefix="/hooks")


class Hook(BaseModel):
    region: Literal["eu", "us"]
    event: str = "created"


async def ping(address, event):
    async with httpx.AsyncClient(timeout=5) as client:
        await client.post(address, json={"event": event})  # ok: ssrf


@router.post("/")
async def register(hook: Hook, tasks: BackgroundTasks):
    tasks.add_task(ping, f"https://{hook.region}.hooks.example.com/", hook.event)
    return {"registered": True}
