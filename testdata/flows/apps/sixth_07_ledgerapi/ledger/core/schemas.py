from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Dict, Optional

from pydantic import BaseModel, Field


class Column(str, Enum):
    booked = "booked"
    amount = "amount"
    payee = "payee"


class EntryFilter(BaseModel):
    payee: Optional[str] = None
    since: date = date(2000, 1, 1)
    minimum: Decimal = Decimal(0)


class Report(BaseModel):
    name: str = Field(..., max_length=60)
    template: str = "{{ entries|length }} entries"
    callback: Optional[str] = None


class EntryPatch(BaseModel):
    changes: Dict[str, Any]
