# vulnerable: CWE-20 (or 129, 125, 1284, 787): an index from the request may be negative or too large
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()

SEATS = [None] * 40


class Booking(BaseModel):
    seat: int
    name: str


@app.post("/book")
async def book(booking: Booking):
    """Book a seat of the bus for a person."""
    if SEATS[booking.seat] is not None:  # want: CWE-20
        raise HTTPException(409, "seat is taken")
    SEATS[booking.seat] = booking.name
    return {"seat": booking.seat, "name": booking.name}
