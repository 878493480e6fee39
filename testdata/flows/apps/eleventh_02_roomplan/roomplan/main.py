from fastapi import FastAPI

from .routers import files, people, rooms

app = FastAPI(title="Room plan")
app.include_router(rooms.router, prefix="/rooms")
app.include_router(people.router, prefix="/people")
app.include_router(files.router, prefix="/files")
