# vulnerable: the list of hosts comes with the request
import os
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()
HOSTS = {host.strip() for host in os.environ["FEED_HOSTS"].split(",")}


@app.get("/feed")
def feed(address: str, hosts: str):
    if urlsplit(address).hostname not in hosts.split(","):
        raise HTTPException(400)
    return httpx.get(address, timeout=5).text  # want: ssrf
