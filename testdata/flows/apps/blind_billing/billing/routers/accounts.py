from fastapi import APIRouter, Depends

from billing.db import database
from billing.services import Accounts

router = APIRouter()


async def accounts(db=Depends(database)):
    return Accounts(db)


@router.get("/state/{state}")
async def by_state(state: str, service: Accounts = Depends(accounts)):
    return [row["id"] for row in await service.by_state(state)]


@router.get("/name/{name}")
async def by_name(name: str, service: Accounts = Depends(accounts)):
    return [row["id"] for row in await service.by_name(name)]


@router.get("/note")
async def by_note(note: str = "", service: Accounts = Depends(accounts)):
    return [row["id"] for row in await service.by_note(note)]
