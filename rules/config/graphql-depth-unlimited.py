import graphene
import strawberry
from ariadne import make_executable_schema

a = graphene.Schema(query=None)  # want: graphql-depth-unlimited
b = strawberry.Schema(None)  # want: graphql-depth-unlimited
c = make_executable_schema("x")  # want: graphql-depth-unlimited

d = graphene.ObjectType()  # ok: no schema
e = graphene.String()  # ok: no schema
f = strawberry.type(None)  # ok: no schema
