# vulnerable: a GraphQL argument in the expression
import strawberry
from lxml import etree

TREE = etree.parse("films.xml")


@strawberry.type
class Query:
    @strawberry.field
    def films(self, director: str) -> int:
        expr = "count(//film[director=\"%s\"])" % director
        return int(TREE.xpath(expr))  # want: xpath-injection


schema = strawberry.Schema(query=Query)
