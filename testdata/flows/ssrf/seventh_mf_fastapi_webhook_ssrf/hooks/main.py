# vulnerable: fastapi webhook ssrf
import httpx
from fastapi import FastAPI, HTTPException

from .models import Hook
from .validators import assert_public

app = FastAPI()


@app.post("/hooks")
async def register(hook: Hook):
    try:
        assert_public(hook.url)
    except ValueError as exc:
        raise HTTPException(400, str(exc))
    async with httpx.AsyncClient() as client:
        probe = await client.get(hook.verify_url or hook.url)  # want: ssrf
    return {"status": probe.status_code}
