from fastapi import FastAPI
from starlette.middleware.sessions import SessionMiddleware

from notes.routers import account, note, render
from notes.settings import settings

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=settings.secret, https_only=True, same_site="lax")
app.include_router(account.router, prefix="/account")
app.include_router(note.router, prefix="/notes")
app.include_router(render.router, prefix="/render")
