# vulnerable: the asynchronous sleep lasts as long as the body says
import asyncio

from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()


class Wait(BaseModel):
    seconds: float


@app.post("/wait")
async def wait(data: Wait):
    await asyncio.sleep(data.seconds)  # want: resource-exhaustion
    return {"ok": True}
