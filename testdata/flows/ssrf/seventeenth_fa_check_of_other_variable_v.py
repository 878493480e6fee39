# vulnerable: the first address is checked and the second one fetched
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
    requests.post(second, json={"ping": 1}, timeout=4)  # want: ssrf
    return {"sent": True}
