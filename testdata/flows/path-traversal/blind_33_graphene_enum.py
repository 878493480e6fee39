# safe: the GraphQL argument is an enum value of the program
import graphene

FILES = {"welcome": "welcome.txt", "farewell": "farewell.txt"}


class Query(graphene.ObjectType):
    letter = graphene.String(name=graphene.String(required=True))

    def resolve_letter(root, info, name):
        if name not in FILES:
            return None
        with open("/srv/letters/" + FILES[name], encoding="utf-8") as handle:  # ok: path-traversal
            return handle.read()


schema = graphene.Schema(query=Query)
