# safe: the first argument
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/funnel/<path:cradle>")
def funnel(**kwargs):
    incoming = kwargs["cradle"]
    def pick(*words):
        return words[0]

    chosen = pick("comfrey", *[incoming])
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("ou=people,dc=local", ldap.SCOPE_SUBTREE, "(&(objectClass=person)(mail=" + chosen + "))")  # ok: ldap-injection
    return {"count": len(found)}
