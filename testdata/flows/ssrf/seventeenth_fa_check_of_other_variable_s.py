# safe: the address that is checked is the one fetched
from typing import List

import requests
from fastapi import Body, FastAPI, HTTPException

app = FastAPI()
HOOKS = {"https://a.bench.org/hook", "https://b.bench.org/hook"}


@app.post("/notify")
def notify(urls: List[str] = Body(...)):
    first, second = urls[0], urls[-1]
    if first not in HOOKS:
        raise HTTPException(403)
    requests.post(first, json={"ping": 1, "more": len(second)}, timeout=4)  # ok: ssrf
    return {"sent": True}
