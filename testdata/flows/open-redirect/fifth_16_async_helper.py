# safe: the last part of the path stays below the own host
from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse

router = APIRouter()


async def target_of(request):
    return "https://docs.example.com/" + request.path_params["rest"]


@router.get("/go/{rest:path}")
async def go(request: Request):
    return RedirectResponse(url=await target_of(request), status_code=302)  # ok: open-redirect
