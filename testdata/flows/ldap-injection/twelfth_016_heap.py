# safe: the smallest of the heap
import heapq

import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/jacket")
def jacket():
    asked = ""
    for name, value in request.args.items():
        if value == "pick":
            asked = name
            break
    heap = []
    heapq.heappush(heap, (5, asked))
    heapq.heappush(heap, (1, "senna"))
    final = heapq.heappop(heap)[1]
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("uid=%s,ou=people,dc=local" % final, ldap.SCOPE_BASE)  # ok: ldap-injection
    return {"count": len(found)}
