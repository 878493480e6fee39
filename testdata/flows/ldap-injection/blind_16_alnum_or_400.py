# safe: only letters and digits pass the check
from ldap3 import SUBTREE, Connection, Server
from sanic import Sanic
from sanic.exceptions import InvalidUsage
from sanic.response import json as json_response

app = Sanic("directory")


@app.get("/department")
async def department(request):
    dept = request.headers.get("x-department", "")
    if not dept.isalnum():
        raise InvalidUsage("department")
    with Connection(Server("directory.internal")) as conn:
        conn.search("dc=example,dc=org", "(departmentNumber=" + dept + ")", SUBTREE)  # ok: ldap-injection
        total = len(conn.entries)
    return json_response({"count": total})
