from fastapi import APIRouter, Query
from PIL import Image

router = APIRouter()


@router.post("/blank")
def blank(width: int, height: int):
    image = Image.new("RGB", (width, height))  # want: resource-exhaustion
    return {"pixels": image.width * image.height}


@router.post("/tile")
def tile(side: int = Query(64, ge=1, le=1024)):
    image = Image.new("RGB", (side, side))  # ok: resource-exhaustion
    return {"pixels": image.width * image.height}
