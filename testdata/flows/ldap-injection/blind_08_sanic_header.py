# vulnerable: the header value selects the department in the filter
from ldap3 import SUBTREE, Connection, Server
from sanic import Sanic
from sanic.response import json as json_response

app = Sanic("directory")


@app.get("/department")
async def department(request):
    dept = request.headers.get("x-department", "")
    with Connection(Server("directory.internal")) as conn:
        conn.search(  # want: ldap-injection
            search_base="dc=example,dc=org",
            search_filter="(departmentNumber=" + dept + ")",
            search_scope=SUBTREE,
        )
        total = len(conn.entries)
    return json_response({"count": total})
