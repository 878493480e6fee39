import os
import sqlite3
import subprocess
from enum import Enum
from typing import AsyncGenerator, Optional
from uuid import UUID

import requests
import strawberry
from fastapi import FastAPI
from strawberry.fastapi import GraphQLRouter
from strawberry.types import Info

db = sqlite3.connect("graphs.db", check_same_thread=False)


@strawberry.enum
class Order(Enum):
    NAME = "name"
    AGE = "age"


@strawberry.input
class TreeFilter:
    kind: str
    height: int
    order: Order = Order.NAME


@strawberry.type
class Tree:
    id: int
    name: str

    @strawberry.field
    def leaves(self, colour: str) -> int:
        return db.execute(f"SELECT COUNT(*) FROM leaves WHERE colour = '{colour}'").fetchone()[0]  # want: sql-injection

    @strawberry.field
    def rings(self, year: int) -> int:
        return db.execute(f"SELECT COUNT(*) FROM rings WHERE year = {year}").fetchone()[0]  # ok: sql-injection


def find_tree(name: str) -> Tree:
    row = db.execute(f"SELECT id, name FROM trees WHERE name = '{name}'").fetchone()  # want: sql-injection
    return Tree(id=row[0], name=row[1])


def find_ref(ref: UUID) -> Tree:
    row = db.execute(f"SELECT id, name FROM trees WHERE ref = '{ref}'").fetchone()  # ok: sql-injection
    return Tree(id=row[0], name=row[1])


@strawberry.type
class Query:
    tree: Tree = strawberry.field(resolver=find_tree)
    by_ref: Tree = strawberry.field(resolver=find_ref)

    @strawberry.field
    def trees(self, where: TreeFilter) -> list[Tree]:
        rows = db.execute(f"SELECT id, name FROM trees WHERE height > {where.height} ORDER BY {where.order.value}").fetchall()  # ok: sql-injection
        rows += db.execute(f"SELECT id, name FROM trees WHERE kind = '{where.kind}'").fetchall()  # want: sql-injection
        return [Tree(id=r[0], name=r[1]) for r in rows]

    @strawberry.field
    async def seeds(self, info: Info, source: Optional[str] = None) -> str:
        if source not in ("local", "abroad"):
            return ""
        return requests.get(f"https://{source}.seeds.example.org/").text  # ok: ssrf

    @strawberry.field
    def seeds_from(self, info: Info, source: str) -> str:
        return requests.get(f"https://{source}/seeds").text  # want: ssrf


@strawberry.type
class Mutation:
    @strawberry.mutation
    def prune(self, tool: str, height: int) -> bool:
        os.system(f"prune --height {height}")  # ok: command-injection
        os.system(f"prune --tool {tool}")  # want: command-injection
        return True

    @strawberry.mutation
    def photo(self, name: strawberry.ID, data: str) -> bool:
        with open(f"/srv/photos/{name}", "w") as out:  # want: path-traversal
            out.write(data)
        with open(f"/srv/photos/{os.path.basename(name)}", "w") as out:  # ok: path-traversal
            out.write(data)
        return True


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def growth(self, plot: str) -> AsyncGenerator[int, None]:
        rows = db.execute("SELECT size FROM growth WHERE plot = '" + plot + "'")  # want: sql-injection
        for row in rows:
            yield row[0]


app = FastAPI()
app.include_router(GraphQLRouter(strawberry.Schema(Query, Mutation, Subscription)), prefix="/graphql")
