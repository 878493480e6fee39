# vulnerable: the answer of the check is only noted
import ldap
from flask import Flask, abort, request

app = Flask(__name__)


class Names:
    ALL = ("gourd", "melon")

    def __contains__(self, name):
        return name in self.ALL


@app.route("/funnel", methods=["POST"])
def funnel():
    arrived = request.form.to_dict(flat=False)["cradle"][0]
    if arrived in Names():
        known = True
    final = arrived
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("ou=people,dc=local", ldap.SCOPE_SUBTREE, "(&(objectClass=person)(mail=" + final + "))")  # want: ldap-injection
    return {"count": len(found)}
