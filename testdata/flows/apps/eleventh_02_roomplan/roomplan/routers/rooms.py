import subprocess

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Path
from fastapi.responses import HTMLResponse, JSONResponse
from markupsafe import escape

from ..database import RoomStore, get_session
from ..deps import Paging, language, plain_language, store, theme
from ..schemas import Booking, Floor

router = APIRouter()


@router.get("/")
def search(part: str = "", name: str = "", rooms: RoomStore = Depends(store)):
    found = rooms.like(part) if part else rooms.named(name)
    return {"rooms": [tuple(r) for r in found]}


@router.get("/floor/{floor}")
def floor(floor: Floor, rooms: RoomStore = Depends(store)):
    return {"rooms": len(rooms.on_floor(floor))}


@router.post("/book")
def book(booking: Booking, rooms: RoomStore = Depends(store), session=Depends(get_session)):
    free = rooms.with_seats(booking.seats)
    session.execute(sa.text("UPDATE rooms SET guest = '%s'" % booking.guest))  # want: sql-injection
    session.execute(sa.text("UPDATE rooms SET seats = %d" % booking.seats))  # ok: sql-injection
    return {"free": len(free)}


@router.get("/sorted")
def ordered(paging: Paging = Depends(), session=Depends(get_session)):
    rows = session.execute(sa.text("SELECT name FROM rooms ORDER BY " + paging.order)).all()  # want: sql-injection
    few = session.execute(sa.text(f"SELECT name FROM rooms LIMIT {paging.size}")).all()  # ok: sql-injection
    return {"n": len(rows), "few": len(few)}


@router.get("/page/{title}", response_class=HTMLResponse)
def page(title: str = Path(), colour: str = Depends(theme)):
    if colour == "plain":
        return f"<h1>{escape(title)}</h1>"  # ok: xss
    return f"<h1 class='{colour}'>room</h1>"  # want: xss


@router.get("/card/{title}")
def card(title: str):
    return HTMLResponse("<b>" + title + "</b>")  # want: xss


@router.get("/data/{title}")
def data(title: str):
    return JSONResponse({"title": "<b>" + title + "</b>"})  # ok: xss


@router.get("/speak")
def speak(tongue: str = Depends(plain_language)):
    subprocess.run("espeak -v " + tongue + " hello", shell=True)  # ok: command-injection
    return "spoken"


@router.get("/shout")
def shout(tongue: str = Depends(language)):
    subprocess.run("espeak -v " + tongue + " HELLO", shell=True)  # want: command-injection
    return "shouted"
