# vulnerable: the schema declares texts
import os

import graphene


class Job(graphene.InputObjectType):
    name = graphene.String(required=True)
    count = graphene.Int()


class Query(graphene.ObjectType):
    listing = graphene.String(folder=graphene.String(), ref=graphene.ID(), job=graphene.Argument(Job), more=graphene.List(Job))

    def resolve_listing(root, info, folder, ref, job, more):
        os.system("ls " + folder)  # want: command-injection
        os.system("ls " + ref)  # want: command-injection
        os.system("ls " + job.name)  # want: command-injection
        os.system("ls " + job["name"])  # want: command-injection
        for other in more:
            os.system("ls " + other.name)  # want: command-injection


class Removal(graphene.relay.ClientIDMutation):
    class Input:
        name = graphene.String()

    ok = graphene.Boolean()

    @classmethod
    def mutate_and_get_payload(cls, root, info, **data):
        os.system("rm " + data["name"])  # want: command-injection
        return cls(ok=True)


schema = graphene.Schema(query=Query)
