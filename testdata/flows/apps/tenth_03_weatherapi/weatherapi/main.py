from fastapi import FastAPI

from .routers import readings, stations, users

app = FastAPI()
app.include_router(stations.router, prefix='/stations')
app.include_router(readings.router, prefix='/readings')
app.include_router(users.router, prefix='/users')
