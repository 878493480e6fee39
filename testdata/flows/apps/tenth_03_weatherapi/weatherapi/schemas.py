import enum
from typing import Any, Dict, Literal

from pydantic import BaseModel, Field, HttpUrl


class Unit(str, enum.Enum):
    celsius = 'celsius'
    kelvin = 'kelvin'


class ReadingQuery(BaseModel):
    station: str
    since: int = 0
    unit: Unit = Unit.celsius


class LooseQuery(BaseModel):
    station: Any
    extra: Dict[str, Any] = Field(default_factory=dict)


class Probe(BaseModel):
    url: HttpUrl
    kind: Literal['rain', 'wind']


class Person(BaseModel):
    name: str
    mail: str


class Login(BaseModel):
    name: str
    password: str
