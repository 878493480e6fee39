import logging

import yaml
from fastapi import APIRouter, Request

from billing.errors import Refused

router = APIRouter()
log = logging.getLogger("hooks")


@router.post("/yaml")
async def from_yaml(request: Request):
    data = yaml.safe_load(await request.body())  # ok: unsafe-deserialization
    log.info("hook with %d keys", len(data))  # ok: log-injection
    return {"keys": len(data)}


@router.post("/legacy")
async def legacy(request: Request):
    data = yaml.load(await request.body(), Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    if "kind" not in data:
        raise Refused("kind")
    log.info("legacy hook of kind %s", data["kind"])  # want: log-injection
    return {"keys": len(data)}
