from typing import Annotated

from fastapi import APIRouter, Body, Depends, HTTPException
from sqlalchemy import String, column, func, select, table, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlmodel import Field, SQLModel

from ..schemas import Profile, StrictProfile

router = APIRouter()
engine = create_async_engine("postgresql+asyncpg:///tickets")
maker = async_sessionmaker(engine, expire_on_commit=False)


class Ticket(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    holder: str
    paid: bool = False


class TicketIn(SQLModel):
    holder: str


async def session():
    async with maker() as open_session:
        yield open_session


Session = Annotated[AsyncSession, Depends(session)]


@router.get("/held")
async def held(db: Session, holder: str):
    rows = await db.execute(text(f"SELECT * FROM ticket WHERE holder = '{holder}'"))  # want: sql-injection
    return rows.all()


@router.get("/bound")
async def bound(db: Session, holder: str):
    rows = await db.execute(text("SELECT * FROM ticket WHERE holder = :holder"), {"holder": holder})  # ok: sql-injection
    return rows.all()


@router.get("/selected")
async def selected(db: Session, holder: str):
    return (await db.scalars(select(Ticket).where(Ticket.holder == holder))).all()  # ok: sql-injection


@router.get("/ordered")
async def ordered(db: Session, order: str = "id"):
    return (await db.scalars(select(Ticket).order_by(text(order)))).all()  # want: sql-injection


@router.get("/ordered/attr")
async def ordered_attr(db: Session, order: str = "id"):
    if order not in Ticket.model_fields:
        raise HTTPException(400)
    return (await db.scalars(select(Ticket).order_by(getattr(Ticket, order)))).all()  # ok: sql-injection


@router.get("/raw")
async def raw(holder: str):
    async with engine.connect() as connection:
        result = await connection.exec_driver_sql("SELECT * FROM ticket WHERE holder = '" + holder + "'")  # want: sql-injection
        return result.all()


@router.post("/new")
async def new(db: Session, body: TicketIn):
    ticket = Ticket(**body.model_dump())  # ok: mass-assignment
    db.add(ticket)
    await db.commit()
    return ticket


@router.post("/import")
async def import_(db: Session, body: Annotated[dict, Body()]):
    ticket = Ticket(**body)  # want: mass-assignment
    db.add(ticket)
    await db.commit()
    return ticket


@router.patch("/{ident}")
async def change(db: Session, ident: int, body: Profile):
    ticket = await db.get(Ticket, ident)
    for key, value in body.model_dump(exclude_unset=True).items():
        setattr(ticket, key, value)  # want: mass-assignment
    await db.commit()
    return ticket


@router.put("/{ident}")
async def replace(db: Session, ident: int, body: StrictProfile):
    ticket = await db.get(Ticket, ident)
    for key, value in body.model_dump(exclude_unset=True).items():
        setattr(ticket, key, value)  # ok: mass-assignment
    await db.commit()
    return ticket
