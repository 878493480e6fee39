# safe: the pydantic field is at most two seconds
import asyncio

from pydantic import BaseModel, Field

from fastapi import FastAPI

app = FastAPI()


class Wait(BaseModel):
    seconds: float = Field(ge=0, le=2)


@app.post("/wait")
async def wait(data: Wait):
    await asyncio.sleep(data.seconds)  # ok: resource-exhaustion
    return {"ok": True}
