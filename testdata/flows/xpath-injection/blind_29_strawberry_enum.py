# safe: the GraphQL argument is an enum
from enum import Enum

import strawberry
from lxml import etree

TREE = etree.parse("films.xml")


@strawberry.enum
class Genre(Enum):
    DRAMA = "drama"
    COMEDY = "comedy"


@strawberry.type
class Query:
    @strawberry.field
    def films(self, genre: Genre) -> int:
        return int(TREE.xpath("count(//film[@genre='%s'])" % genre.value))  # ok: xpath-injection


schema = strawberry.Schema(query=Query)
