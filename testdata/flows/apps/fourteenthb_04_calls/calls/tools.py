import os
from enum import Enum
from typing import Annotated, Literal

from fastmcp import FastMCP
from pydantic import BaseModel, Field

server = FastMCP("calls")


class Tone(str, Enum):
    low = "low"
    high = "high"


class Plan(BaseModel):
    tone: Tone
    days: list[int]
    name: str
    code: str = Field(pattern=r"^[a-z]{4}$")


@server.tool
def plan(plan: Plan) -> str:
    os.system(f"plan {plan.tone.value} {plan.days[0]}")  # ok: command-injection
    os.system(f"plan --code {plan.code}")  # ok: command-injection
    os.system(f"plan --name {plan.name}")  # want: command-injection
    return "ok"


@server.tool()
def pick(kind: Literal["a", "b"], tone: Tone, word: str) -> str:
    os.system(f"pick {kind} {tone.value}")  # ok: command-injection
    os.system(f"pick {word}")  # want: command-injection
    return "ok"
