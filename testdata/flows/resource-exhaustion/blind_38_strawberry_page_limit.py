# safe: the page size is cut to fifty
from typing import List

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def numbers(self, first: int = 10) -> List[int]:
        first = first if 0 < first < 50 else 50
        return [n * n for n in range(first)]  # ok: resource-exhaustion


schema = strawberry.Schema(query=Query)
