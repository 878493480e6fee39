# safe: one label of letters in front of the constant domain
import re

import strawberry
import urllib3

LABEL = re.compile(r"[a-z]{1,20}")


@strawberry.type
class Query:
    @strawberry.field
    def image_size(self, shop: str) -> int:
        if LABEL.fullmatch(shop) is None:
            raise ValueError("shop")
        pool = urllib3.PoolManager()
        answer = pool.request("GET", "https://" + shop + ".shops.example.org/logo.png")  # ok: ssrf
        return len(answer.data)


schema = strawberry.Schema(query=Query)
