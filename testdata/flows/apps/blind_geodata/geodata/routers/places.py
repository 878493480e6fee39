from fastapi import APIRouter, Depends, HTTPException

from geodata.box import Box
from geodata.db import Places, connection

router = APIRouter()


def places(conn=Depends(connection)):
    return Places(conn)


@router.get("/inside")
def inside(bbox: str, label: str = "", store: Places = Depends(places)):
    try:
        box = Box.parse(bbox, label)
    except ValueError as error:
        raise HTTPException(status_code=400, detail="bbox") from error  # ok: stack-trace-exposure
    rows = store.labelled(box) if label else store.inside(box)
    return {"ids": [r[0] for r in rows]}


@router.get("/named/{name}")
def named(name: str, store: Places = Depends(places)):
    return {"ids": [r[0] for r in store.named(name)]}
