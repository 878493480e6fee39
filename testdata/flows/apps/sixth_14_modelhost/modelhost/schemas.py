import re
from typing import Literal

from pydantic import BaseModel, Field, field_validator


class ModelRef(BaseModel):
    name: str
    revision: int = 1


class CheckedRef(ModelRef):
    @field_validator("name")
    @classmethod
    def plain_name(cls, value):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", value):
            raise ValueError("lower case letters, digits and underscores")
        return value


class TrainJob(BaseModel):
    device: Literal["cpu", "cuda"] = "cpu"
    epochs: int = Field(1, ge=1, le=100)
    dataset: str
    optimiser: str = "sgd"
