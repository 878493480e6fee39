# vulnerable: run_in_executor hands the pattern to a worker thread
import asyncio
import re

from fastapi import FastAPI

app = FastAPI()

LINES = ["a" * 40 for _ in range(5)]


def grep(pattern):
    return [line for line in LINES if re.search(pattern, line)]  # want: regex-injection


@app.get("/grep")
async def find(pattern: str):
    loop = asyncio.get_running_loop()
    return {"lines": await loop.run_in_executor(None, grep, pattern)}
