from graphene_django.views import GraphQLView
from ariadne.asgi import GraphQL

a = GraphQLView.as_view(graphiql=True)  # want: graphql-introspection-on
b = GraphQL(None, debug=True)  # want: graphql-introspection-on
c = GraphQLView.as_view(schema=None)  # want: graphql-introspection-on

d = GraphQL(None)  # ok: no explorer
e = GraphQL(None, debug=False)  # ok: no explorer
f = Plain.as_view(graphiql=True)  # ok: something else
