import subprocess
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field

from mlserve import features, registry

router = APIRouter()


class Training(BaseModel):
    kind: Literal["linear", "tree"] = "linear"
    cls: str = ""
    epochs: int = Field(1, ge=1, le=50)
    options: str = ""
    size: int = 16


@router.post("/build")
def build(training: Training):
    model = registry.build_any(training.cls) if training.cls else registry.build(training.kind)
    return {"model": type(model).__name__}


@router.post("/run")
def run(training: Training):
    line = "train --kind %s --epochs %d" % (training.kind, training.epochs)
    return {"code": subprocess.call(line, shell=True)}  # ok: command-injection


@router.post("/run/custom")
def run_custom(training: Training):
    line = "train --epochs %d " % training.epochs + training.options
    return {"code": subprocess.call(line, shell=True)}  # want: command-injection


@router.post("/pad")
def pad(training: Training):
    small = features.small_padding(training.size)
    large = features.padding(training.size)
    return {"small": int(small.size), "large": int(large.size)}
