import re
from typing import Annotated, Optional

from fastapi import Depends, HTTPException, Query, Request
from motor.motor_asyncio import AsyncIOMotorClient

client = AsyncIOMotorClient()


def database():
    return client.weather


async def raw_filter(request: Request):
    return await request.json()


async def named_filter(request: Request):
    body = await request.json()
    return {'city': str(body.get('city', '')), 'year': int(body.get('year', 0))}


def upstream(source: str = Query('https://met.example/api')):
    return source


def checked_upstream(source: str = Query('https://met.example/api')):
    if source not in ('https://met.example/api', 'https://sea.example/api'):
        raise HTTPException(400)
    return source


class Trace:
    def __init__(self, trace: Optional[str] = Query(None)):
        self.id = trace or '-'


class CheckedTrace(Trace):
    def __init__(self, trace: Optional[str] = Query(None)):
        super().__init__(trace)
        if not re.fullmatch(r'[0-9a-f-]{1,36}', self.id):
            raise HTTPException(400)


Database = Annotated[object, Depends(database)]
