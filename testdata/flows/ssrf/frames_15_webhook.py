# vulnerable: a URL of the body is fetched; HttpUrl says nothing of the host
import httpx
from fastapi import APIRouter, BackgroundTasks
from pydantic import BaseModel, HttpUrl

router = APIRouter(prefix="/hooks")


class Hook(BaseModel):
    callback: HttpUrl
    event: str = "created"


async def ping(address, event):
    async with httpx.AsyncClient(timeout=5) as client:
        await client.post(address, json={"event": event})  # want: ssrf


@router.post("/")
async def register(hook: Hook, tasks: BackgroundTasks):
    tasks.add_task(ping, str(hook.callback), hook.event)
    return {"registered": True}
