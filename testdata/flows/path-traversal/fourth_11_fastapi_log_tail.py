# vulnerable: a path parameter with slashes picks the file that is read
from collections import deque

import aiofiles
from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/logs/{service:path}")
async def tail(service: str, lines: int = 50):
    kept = deque(maxlen=min(lines, 500))
    try:
        async with aiofiles.open(f"/var/log/services/{service}") as log:  # want: path-traversal
            async for line in log:
                kept.append(line.rstrip("\n"))
    except FileNotFoundError:
        raise HTTPException(status_code=404)
    return {"lines": list(kept)}
