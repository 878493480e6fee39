from fastapi import APIRouter, Depends, HTTPException
from fastapi.responses import Response

from mediaserver.deps import private_storage, public_storage

router = APIRouter()


@router.get("/public/{name:path}")
def public(name: str, storage=Depends(public_storage)):
    with storage.open(name) as handle:
        return Response(handle.read(), media_type="application/octet-stream")  # ok: xss


@router.delete("/private/{name:path}")
def remove(name: str, storage=Depends(private_storage)):
    try:
        storage.remove(name)
    except PermissionError:
        raise HTTPException(status_code=403)
    return {"ok": True}
