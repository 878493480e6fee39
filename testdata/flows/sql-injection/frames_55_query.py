# vulnerable: the field of an input type orders the rows of a GraphQL query
import sqlite3
from typing import List

import strawberry


@strawberry.input
class Order:
    column: str = "name"
    limit: int = 10


@strawberry.type
class User:
    name: str


@strawberry.type
class Query:
    @strawberry.field
    def users(self, order: Order) -> List[User]:
        text = f"SELECT name FROM users ORDER BY {order.column} LIMIT {order.limit}"
        rows = sqlite3.connect("app.db").execute(text)  # want: sql-injection
        return [User(name=row[0]) for row in rows]


schema = strawberry.Schema(query=Query)
