# vulnerable: a context variable holds the tenant of the query
import contextvars

import ldap
from aiohttp import web

tenant = contextvars.ContextVar("tenant", default="main")


def count_people():
    directory = ldap.initialize("ldap://ldap.example.org")
    text = f"(&(objectClass=person)(o={tenant.get()}))"
    return len(directory.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, text, timeout=4))  # want: ldap-injection


async def people(request):
    tenant.set(request.query.get("tenant", "main"))
    return web.json_response({"people": count_people()})


app = web.Application()
app.router.add_get("/people", people)
