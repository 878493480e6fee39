# safe: the variable is reset before the people are counted
import contextvars

import ldap
from aiohttp import web

tenant = contextvars.ContextVar("tenant", default="main")


def count_people():
    directory = ldap.initialize("ldap://ldap.example.org")
    text = f"(&(objectClass=person)(o={tenant.get()}))"
    return len(directory.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, text, timeout=4))  # ok: ldap-injection


async def people(request):
    token = tenant.set(request.query.get("tenant", "main"))
    request["tenant"] = tenant.get()
    tenant.reset(token)
    return web.json_response({"people": count_people()})


app = web.Application()
app.router.add_get("/people", people)
