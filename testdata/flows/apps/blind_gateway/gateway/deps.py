from fastapi import HTTPException

from gateway.clients import Fetcher, Upstream
from gateway.settings import settings


def fetcher():
    return Fetcher()


def upstream(name: str):
    base = settings.upstreams.get(name)
    if base is None:
        raise HTTPException(status_code=404)
    return Upstream(base)
