# vulnerable: a GraphQL argument names the file
import graphene


class Query(graphene.ObjectType):
    letter = graphene.String(name=graphene.String(required=True))

    def resolve_letter(root, info, name):
        path = f"/srv/letters/{name}.txt"
        with open(path, encoding="utf-8") as handle:  # want: path-traversal
            return handle.read()


schema = graphene.Schema(query=Query)
