# safe: the text is escaped before it is handed to the worker thread
import asyncio
import re

from fastapi import FastAPI

app = FastAPI()

LINES = ["a" * 40 for _ in range(5)]


def grep(pattern):
    return [line for line in LINES if re.search(pattern, line)]  # ok: regex-injection


@app.get("/grep")
async def find(text: str):
    loop = asyncio.get_running_loop()
    return {"lines": await loop.run_in_executor(None, grep, re.escape(text))}
