from fastapi import FastAPI

from modelhost.routers import models, sessions

app = FastAPI()
app.include_router(models.router, prefix="/models")
app.include_router(sessions.router, prefix="/sessions")
