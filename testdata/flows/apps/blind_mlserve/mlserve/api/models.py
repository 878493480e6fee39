import io

from fastapi import APIRouter, Depends, HTTPException, UploadFile

from mlserve.deps import registry
from mlserve.registry import Registry

router = APIRouter()


@router.get("/{name}")
def load(name: str, models: Registry = Depends(registry)):
    try:
        return {"kind": type(models.load(name)).__name__}
    except KeyError as error:
        raise HTTPException(status_code=404, detail="model") from error  # ok: stack-trace-exposure


@router.get("/info/{name:path}")
def info(name: str, models: Registry = Depends(registry)):
    return models.describe(name)


@router.post("/")
async def upload(model: UploadFile, models: Registry = Depends(registry)):
    value = models.load_stream(io.BytesIO(await model.read()))
    return {"kind": type(value).__name__}
