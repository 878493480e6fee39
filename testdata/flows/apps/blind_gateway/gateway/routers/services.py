import httpx
from fastapi import APIRouter, Depends

from gateway import deps
from gateway.settings import settings

router = APIRouter()


@router.get("/{name}/items/{key}")
async def item(key: int, service=Depends(deps.upstream)):
    return await service.get("items/%d" % key)


@router.get("/any")
async def any_service(x_upstream_host: str = "users.internal.example"):
    with httpx.Client(timeout=settings.timeout) as client:
        return client.get(f"http://{x_upstream_host}/version").json()  # want: ssrf
