# safe: the field is an enumeration of the schema
import sqlite3
from enum import Enum
from typing import List

import strawberry


@strawberry.enum
class Column(Enum):
    NAME = "name"
    CREATED = "created"


@strawberry.input
class Order:
    column: Column = Column.NAME
    limit: int = 10


@strawberry.type
class User:
    name: str


@strawberry.type
class Query:
    @strawberry.field
    def users(self, order: Order) -> List[User]:
        text = f"SELECT name FROM users ORDER BY {order.column.value} LIMIT {order.limit}"
        rows = sqlite3.connect("app.db").execute(text)  # ok: sql-injection
        return [User(name=row[0]) for row in rows]


schema = strawberry.Schema(query=Query)
