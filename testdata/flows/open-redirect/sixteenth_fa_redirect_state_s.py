# safe: the address kept in the request's state is turned to a path of our own
from fastapi import Depends, FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


async def remember(request: Request):
    request.state.back = request.query_params.get("back", "/")


@app.get("/logout", dependencies=[Depends(remember)])
async def logout(request: Request):
    where = "/bye?back=" + str(len(request.state.back))
    return RedirectResponse(where, status_code=303)  # ok: open-redirect
