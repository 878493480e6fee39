# vulnerable: asyncio.gather hands the texts back in order
import asyncio

from fastapi import FastAPI

app = FastAPI()


async def upper(text: str) -> str:
    await asyncio.sleep(0)
    return text.upper()


@app.get("/both")
async def both(first: str, second: str):
    one, two = await asyncio.gather(upper("constant"), upper(second))
    proc = await asyncio.create_subprocess_shell("show " + one + " " + two)  # want: command-injection
    return {"code": await proc.wait(), "first": first}
