# safe: the resolver compares with the integer argument by a constant expression
import graphene

ROWS = [{"a": 1}, {"a": 5}]


class Query(graphene.ObjectType):
    count = graphene.Int(above=graphene.Int(required=True))

    def resolve_count(root, info, above):
        return sum(1 for row in ROWS if eval("a > above", {"above": above}, row))  # ok: code-injection


schema = graphene.Schema(query=Query)
