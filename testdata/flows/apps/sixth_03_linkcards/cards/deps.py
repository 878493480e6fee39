from typing import Optional
from urllib.parse import urlparse

from fastapi import Depends, HTTPException, Query
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from cards.services.store import CardStore

engine = create_async_engine("sqlite+aiosqlite:///cards.db")
Session = async_sessionmaker(engine)
PARTNERS = frozenset({"cards.example.org", "media.example.org"})


async def session():
    async with Session() as s:
        yield s


def card_store(s: AsyncSession = Depends(session)) -> CardStore:
    return CardStore(s)


def partner_url(url: str = Query(...)) -> str:
    parts = urlparse(url)
    if parts.scheme != "https" or parts.hostname not in PARTNERS:
        raise HTTPException(400, "not a partner")
    return url


class Paging:
    def __init__(self, order: str = "id", limit: int = 20, q: Optional[str] = None):
        self.order = order
        self.limit = limit
        self.q = q
