# safe: the host is one of those that the environment lists
import os
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()
HOSTS = {host.strip() for host in os.environ["FEED_HOSTS"].split(",")}


@app.get("/feed")
def feed(address: str):
    if urlsplit(address).hostname not in HOSTS:
        raise HTTPException(400)
    return httpx.get(address, timeout=5).text  # ok: ssrf
