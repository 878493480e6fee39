from fastapi import FastAPI

from todo.api import export, lists, tasks

app = FastAPI()
app.include_router(tasks.router, prefix="/tasks", tags=["tasks"])
app.include_router(lists.router, prefix="/lists", tags=["lists"])
app.include_router(export.router, prefix="/export", tags=["export"])
