# safe: the quoted page takes the place of the page
import asyncio
import shlex

from fastapi import FastAPI

app = FastAPI()


@app.get("/thumb")
async def thumb(page: str, width: int = 200):
    page = shlex.quote(page)
    line = f"wkhtmltoimage --width {width} {page} /tmp/thumb.png"
    process = await asyncio.create_subprocess_shell(line)  # ok: command-injection
    return {"exit": await process.wait()}
