from fastapi import FastAPI

from search.api import documents, index, queries

app = FastAPI()
for module in (documents, index, queries):
    app.include_router(module.router)
