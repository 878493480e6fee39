# vulnerable: words are handed on through two functions, each of which puts some in front; a pattern may be --pre=…
import asyncio

from fastapi import FastAPI

app = FastAPI()


async def start(*words):
    process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)  # want: argument-injection
    out, _ = await process.communicate()
    return out.decode()


async def search(words):
    return await start("rg", "--no-config", *words)


async def search_notes(words):
    return await search(["--line-number"] + words)


@app.get("/notes")
async def notes(pattern: str):
    return await search_notes([pattern, "/srv/notes"])
