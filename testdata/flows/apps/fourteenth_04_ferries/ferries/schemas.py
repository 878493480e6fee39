import re
from enum import Enum
from typing import Annotated, Literal, Optional
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, conint, constr, field_validator, model_validator


class Port(str, Enum):
    north = "north"
    south = "south"


Code = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}[0-9]{2}$")]


class Query(BaseModel):
    port: Port
    sort: Literal["name", "speed"] = "name"
    code: Code
    berth: constr(pattern=r"^[a-z]+$")
    deck: conint(ge=0)
    ident: UUID
    free: str
    limited: constr(max_length=30)
    shaped: str = Field(pattern=r"^\w{1,20}$")
    loose: str = Field(pattern=r"^\w{1,20}")


class Crew(BaseModel):
    name: str
    tool: str
    note: Optional[str] = None

    @field_validator("tool")
    @classmethod
    def known_tool(cls, value):
        if value not in ("mop", "rope"):
            raise ValueError("unknown tool")
        return value

    @field_validator("name", mode="before")
    @classmethod
    def tidy(cls, value):
        return str(value).strip().title()


class Voyage(BaseModel):
    start: str
    end: str

    @model_validator(mode="after")
    def plain(self):
        if not re.fullmatch(r"[a-z]+", self.start):
            raise ValueError("start")
        return self


class Profile(BaseModel):
    model_config = ConfigDict(extra="allow")
    name: str


class StrictProfile(BaseModel):
    model_config = ConfigDict(extra="forbid")
    holder: str
