# vulnerable: quoting is called and its result thrown away
import asyncio
import shlex

from fastapi import FastAPI

app = FastAPI()


@app.get("/thumb")
async def thumb(page: str, width: int = 200):
    shlex.quote(page)
    line = f"wkhtmltoimage --width {width} {page} /tmp/thumb.png"
    process = await asyncio.create_subprocess_shell(line)  # want: command-injection
    return {"exit": await process.wait()}
