import logging
import traceback

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from gateway.settings import settings

router = APIRouter()
log = logging.getLogger("gateway")


@router.get("/status")
def status():
    try:
        return {"upstreams": sorted(settings.upstreams)}
    except Exception:
        log.exception("status")
        return JSONResponse({"error": "status"}, status_code=500)  # ok: stack-trace-exposure


@router.get("/status/deep")
def deep(part: str):
    try:
        return {"value": getattr(settings, "timeout") / len(settings.upstreams[part])}  # ok: unsafe-reflection
    except Exception:
        return JSONResponse({"error": traceback.format_exc()}, status_code=500)  # want: stack-trace-exposure
