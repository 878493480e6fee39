# safe: the parameter is an identifier of a known type
import uuid
from collections import deque

import aiofiles
from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/logs/{run}")
async def tail(run: uuid.UUID, lines: int = 50):
    kept = deque(maxlen=min(lines, 500))
    try:
        async with aiofiles.open(f"/var/log/services/{run}.log") as log:  # ok: path-traversal
            async for line in log:
                kept.append(line.rstrip("\n"))
    except FileNotFoundError:
        raise HTTPException(status_code=404)
    return {"lines": list(kept)}
