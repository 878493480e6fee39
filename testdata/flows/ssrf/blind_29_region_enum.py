# safe: the region is an enum value
from enum import Enum

import httpx

from fastapi import FastAPI

app = FastAPI()


class Region(str, Enum):
    eu = "eu"
    us = "us"


@app.get("/title/{region}")
def title(region: Region):
    return {"size": len(httpx.get(f"https://{region.value}.example.org/", timeout=3).text)}  # ok: ssrf
