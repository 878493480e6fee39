from typing import Any, Dict, Literal

from pydantic import BaseModel, Field


class TaskIn(BaseModel):
    title: str = Field(max_length=200)
    done: bool = False


class Patch(BaseModel):
    changes: Dict[str, Any]


class Ordering(BaseModel):
    column: Literal["id", "title", "done"] = "id"
    direction: Literal["ASC", "DESC"] = "ASC"
