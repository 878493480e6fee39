from enum import Enum
from typing import Optional
from uuid import UUID

from pydantic import BaseModel, HttpUrl


class Floor(str, Enum):
    GROUND = "ground"
    FIRST = "first"


class Booking(BaseModel):
    room: str
    guest: str
    seats: int = 1
    note: Optional[str] = None


class Hook(BaseModel):
    address: str
    secret: str = ""


class Ticket(BaseModel):
    number: UUID
    title: str
