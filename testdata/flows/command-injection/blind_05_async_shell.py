# vulnerable: FastAPI parameter in create_subprocess_shell
import asyncio

from fastapi import FastAPI

app = FastAPI()


@app.get("/whois/{domain}")
async def whois(domain: str):
    proc = await asyncio.create_subprocess_shell(  # want: command-injection
        "whois {}".format(domain), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await proc.communicate()
    return {"lines": out.decode().splitlines()}
