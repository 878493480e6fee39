import subprocess

import graphene
from django.db import connection
from graphene_django import DjangoObjectType


class Colour(graphene.Enum):
    RED = "red"
    BLUE = "blue"


class RoseInput(graphene.InputObjectType):
    name = graphene.String(required=True)
    petals = graphene.Int()


class Rose(graphene.ObjectType):
    name = graphene.String()
    smell = graphene.String(strength=graphene.Int(), kind=graphene.String())

    def resolve_smell(parent, info, strength=1, kind=""):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT smell FROM roses WHERE strength = {strength}")  # ok: sql-injection
            cursor.execute(f"SELECT smell FROM roses WHERE kind = '{kind}'")  # want: sql-injection
            return cursor.fetchone()[0]


class CreateRose(graphene.Mutation):
    class Arguments:
        data = RoseInput(required=True)
        pot = graphene.UUID()

    ok = graphene.Boolean()

    def mutate(root, info, data, pot=None):
        subprocess.run(f"pot --petals {data.petals} --ref {pot}", shell=True)  # ok: command-injection
        subprocess.run(f"pot --name {data.name}", shell=True)  # want: command-injection
        return CreateRose(ok=True)


class Query(graphene.ObjectType):
    rose = graphene.Field(Rose, name=graphene.String(), colour=Colour())
    count = graphene.Int(table=graphene.String())

    @staticmethod
    def resolve_rose(root, info, name, colour=Colour.RED):
        with connection.cursor() as cursor:
            cursor.execute("SELECT name FROM roses WHERE name = %s", [name])  # ok: sql-injection
            return Rose(name=cursor.fetchone()[0])

    def resolve_count(self, info, table):
        with connection.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM " + table)  # want: sql-injection
            return cursor.fetchone()[0]


class Mutation(graphene.ObjectType):
    create_rose = CreateRose.Field()


schema = graphene.Schema(query=Query, mutation=Mutation)
