# safe: the schema declares numbers, an enumeration and a UUID
import os

import graphene


class Kind(graphene.Enum):
    ALL = "-a"
    LONG = "-l"


class Job(graphene.InputObjectType):
    name = graphene.String(required=True)
    count = graphene.Int()


class Query(graphene.ObjectType):
    listing = graphene.String(number=graphene.Int(), kind=Kind(), ref=graphene.UUID(), job=graphene.Argument(Job),
                              kinds=graphene.List(graphene.NonNull(Kind)))

    def resolve_listing(root, info, number, kind, ref, job, kinds):
        os.system(f"head -{number} /srv/list")  # ok: command-injection
        os.system(f"ls {kind}")  # ok: command-injection
        os.system(f"ls /srv/{ref}")  # ok: command-injection
        os.system(f"head -{job.count} /srv/list")  # ok: command-injection
        os.system(f"head -{job['count']} /srv/list")  # ok: command-injection
        for one in kinds:
            os.system(f"ls {one}")  # ok: command-injection


class Removal(graphene.relay.ClientIDMutation):
    class Input:
        number = graphene.Int()

    ok = graphene.Boolean()

    @classmethod
    def mutate_and_get_payload(cls, root, info, number):
        os.system(f"rm /srv/{number}")  # ok: command-injection
        return cls(ok=True)


class Renaming(graphene.Mutation):
    class Arguments:
        number = graphene.Int(required=True)

    ok = graphene.Boolean()

    def mutate(self, info, **data):
        os.system(f"mv /srv/{data['number']} /srv/old")  # ok: command-injection
        return Renaming(ok=True)


schema = graphene.Schema(query=Query)
