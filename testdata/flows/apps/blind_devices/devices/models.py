import re
from enum import Enum
from typing import List

from pydantic import BaseModel, Field, field_validator

SERIAL = re.compile(r"[A-Z]{2}[0-9]{6}")


class Action(str, Enum):
    reboot = "reboot"
    blink = "blink"


class Command(BaseModel):
    serial: str
    action: Action
    note: str = ""

    @field_validator("serial")
    @classmethod
    def check_serial(cls, value):
        if not SERIAL.fullmatch(value):
            raise ValueError("serial")
        return value


class Reading(BaseModel):
    device: str = Field(pattern=r"^[a-z0-9]{1,12}\Z")
    sensor: str
    values: List[float] = Field(max_length=100)
