import logging
import traceback
from typing import Dict, List

from fastapi import APIRouter
from pydantic import BaseModel

from mlserve import features

router = APIRouter()
log = logging.getLogger("predict")


class Batch(BaseModel):
    rows: List[Dict[str, float]]
    column: str
    factor: float = 1.0
    expression: str = ""


@router.post("/scaled")
def scaled(batch: Batch):
    try:
        result = features.scaled(features.frame_of(batch.rows), batch.column, batch.factor)
    except KeyError:
        log.warning("no column %r", batch.column)  # ok: log-injection
        return {"error": "column"}  # ok: stack-trace-exposure
    return {"mean": float(result.mean())}


@router.post("/derived")
def derived(batch: Batch):
    try:
        return {"mean": float(features.derived(features.frame_of(batch.rows), batch.expression).mean())}
    except Exception:
        log.error("failed: " + batch.expression)  # want: log-injection
        return {"error": traceback.format_exc(limit=3)}  # want: stack-trace-exposure
