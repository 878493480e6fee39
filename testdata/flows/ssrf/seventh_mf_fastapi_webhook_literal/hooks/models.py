from typing import Literal

from pydantic import BaseModel, Field


class Hook(BaseModel):
    provider: Literal["slack", "teams"]
    channel: str = Field(pattern=r"^[A-Za-z0-9]{1,32}$")
