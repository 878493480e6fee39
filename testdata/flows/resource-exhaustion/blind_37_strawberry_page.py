# vulnerable: the page size of the GraphQL field has no upper bound
from typing import List

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def numbers(self, first: int = 10) -> List[int]:
        return [n * n for n in range(first)]  # want: resource-exhaustion


schema = strawberry.Schema(query=Query)
