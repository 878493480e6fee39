from fastapi import APIRouter, Depends, HTTPException, Request

from gateway import deps, parse

router = APIRouter()


@router.get("/image")
async def image(url: str, fetcher=Depends(deps.fetcher)):
    try:
        return {"size": await fetcher.image(url)}
    except ValueError:
        raise HTTPException(status_code=400, detail="host")


@router.get("/feed")
async def feed(url: str, fetcher=Depends(deps.fetcher)):
    return {"titles": parse.titles(await fetcher.feed(url))}


@router.post("/summary")
async def summary(request: Request):
    return {"title": parse.summary(await request.body())}
