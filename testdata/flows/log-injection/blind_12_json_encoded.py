# safe: json.dumps writes line breaks as escapes
import json
import logging

from fastapi import FastAPI

app = FastAPI()

audit = logging.getLogger("audit")


@app.delete("/files")
async def delete(name: str):
    audit.info(json.dumps({"event": "deleted", "name": name}))  # ok: log-injection
    return {"ok": True}
