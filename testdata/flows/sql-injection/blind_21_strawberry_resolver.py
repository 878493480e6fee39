# vulnerable: a GraphQL argument is formatted into the statement
import sqlite3
from typing import List

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def towns(self, country: str) -> List[str]:
        conn = sqlite3.connect("geo.db")
        sql = "SELECT name FROM town WHERE country = '" + country + "' ORDER BY name"
        return [row[0] for row in conn.execute(sql)]  # want: sql-injection


schema = strawberry.Schema(query=Query)
