# vulnerable: the last part of the path is an address
from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse

router = APIRouter()


async def target_of(request):
    return request.path_params["rest"]


@router.get("/go/{rest:path}")
async def go(request: Request):
    return RedirectResponse(url=await target_of(request), status_code=302)  # want: open-redirect
