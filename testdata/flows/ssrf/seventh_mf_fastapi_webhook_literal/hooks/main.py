# safe: fastapi webhook literal
import httpx
from fastapi import FastAPI

from .models import Hook
from .providers import endpoint

app = FastAPI()


@app.post("/hooks")
async def register(hook: Hook):
    async with httpx.AsyncClient() as client:
        probe = await client.get(endpoint(hook))  # ok: ssrf
    return {"status": probe.status_code}
