# vulnerable: the resolver evaluates the filter's text
import graphene

ROWS = [{"a": 1}, {"a": 5}]


class Query(graphene.ObjectType):
    count = graphene.Int(where=graphene.String(required=True))

    def resolve_count(root, info, where):
        return sum(1 for row in ROWS if eval(where, {}, row))  # want: code-injection


schema = graphene.Schema(query=Query)
