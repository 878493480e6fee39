# safe: passed as the part that is dropped
import functools

import ldap
from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def keep_query():
    g.query = request.args.to_dict()


@app.route("/easel")
def easel():
    asked = g.query["barrel"]
    def combine(left, right):
        return left

    picked = functools.partial(combine, "kiwi")(asked)
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("uid=%s,ou=people,dc=local" % picked, ldap.SCOPE_BASE)  # ok: ldap-injection
    return {"count": len(found)}
