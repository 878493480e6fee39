import os

from fastapi import APIRouter, Depends, File, UploadFile
from fastapi.responses import FileResponse

from modelhost.schemas import CheckedRef, ModelRef, TrainJob
from modelhost.services.loading import ROOT, RawLoader, SizeLoader, from_upload, shipped_model
from modelhost.services.training import Trainer

router = APIRouter()


def trainer(job: TrainJob) -> Trainer:
    return Trainer(job)


@router.post("/size")
def size(ref: ModelRef):
    return {"raw": RawLoader(ref).load(), "noted": SizeLoader(ref).load()}


@router.post("/card")
def card(ref: CheckedRef):
    return FileResponse(os.path.join(ROOT, ref.name, "card.md"))  # ok: path-traversal


@router.post("/upload")
async def upload(file: UploadFile = File(...)):
    model = from_upload(await file.read())
    return {"classes": model["classes"], "default": shipped_model()["classes"]}


@router.post("/train")
async def train(t: Trainer = Depends(trainer)):
    rates = {**t.factory(), **t.device_factory()}
    await t.start()
    await t.start_with_data()
    return rates
