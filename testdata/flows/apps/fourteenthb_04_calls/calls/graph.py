import os
from typing import Literal
from uuid import UUID

import strawberry


@strawberry.input
class Ring:
    times: int
    tone: str


def ring(ring: Ring, ref: UUID) -> bool:
    os.system(f"ring --times {ring.times} --ref {ref}")  # ok: command-injection
    os.system(f"ring --tone {ring.tone}")  # want: command-injection
    return True


def tail(name: strawberry.ID) -> str:
    return open("/srv/calls/" + name).read()  # want: path-traversal


@strawberry.type
class Mutation:
    ring: bool = strawberry.mutation(resolver=ring)


@strawberry.type
class Query:
    tail: str = strawberry.field(resolver=tail, description="last lines")
