from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse

from .errors import NoSuchFerry
from .middleware import TraceMiddleware
from .routers import files, boats, pages, tickets

app = FastAPI()
app.add_middleware(TraceMiddleware)
app.include_router(boats.router, prefix="/boats")
app.include_router(files.router, prefix="/files")
app.include_router(pages.router)
app.include_router(tickets.router, prefix="/tickets")


@app.exception_handler(NoSuchFerry)
async def no_such_ferry(request: Request, exc: NoSuchFerry):
    return HTMLResponse(f"<p>No ferry called {exc.name}</p>", status_code=404)  # want: xss


@app.exception_handler(ValueError)
async def wrong_value(request: Request, exc: ValueError):
    return JSONResponse({"wrong": request.url.path}, status_code=400)  # ok: xss
