# vulnerable: only carriage returns are removed, line feeds stay
import logging

from fastapi import FastAPI

app = FastAPI()

audit = logging.getLogger("audit")


def flatten(text):
    return text.replace("\r", " ")


@app.delete("/files")
async def delete(name: str):
    audit.info(f"deleted {flatten(name)}")  # want: log-injection
    return {"ok": True}
