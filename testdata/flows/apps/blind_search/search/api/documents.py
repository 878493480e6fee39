from typing import Any, Dict

from fastapi import APIRouter, Body, Depends
from pydantic import BaseModel

from search.db import collection
from search.queries import QueryBuilder

router = APIRouter(prefix="/documents")


class Filter(BaseModel):
    author: str
    language: str = "en"


@router.post("/filter")
async def by_filter(data: Filter, documents=Depends(collection)):
    query = QueryBuilder().exact("author", data.author).exact("language", data.language)
    return {"count": await documents.count_documents(query.build())}  # ok: nosql-injection


@router.post("/query")
async def by_query(extra: Dict[str, Any] = Body(...), documents=Depends(collection)):
    query = QueryBuilder().exact("public", True).merge(extra)
    return {"count": await documents.count_documents(query.build())}  # want: nosql-injection


@router.get("/title")
async def by_title(title: str, documents=Depends(collection)):
    found = documents.find(QueryBuilder().text("title", title).build())  # ok: nosql-injection
    return {"ids": [str(d["_id"]) async for d in found]}
