# vulnerable: the helper of another module gives its argument back
import ldap
from flask import Flask, request

from helpers.text import do_something, do_nothing

app = Flask(__name__)


def transform(value):
    bar = do_something(value)
    return bar


@app.route("/case058")
def endpoint():
    fields = request.args.to_dict()
    value = fields.get("vector", "")
    bar = transform(value)
    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + bar + ")")  # want: ldap-injection
    return {"count": len(found)}
