# vulnerable: the helper looks at the name of the path, the group is the parameter
import ldap
from flask import Flask, request

app = Flask(__name__)


def plain(text):
    if not text.isalnum():
        raise ValueError("letters and digits only")
    return text


@app.route("/groups/<name>", methods=["DELETE"])
def members(name):
    try:
        group = plain(name) and request.args.get("as", name)
    except ValueError as error:
        return str(error), 400, {"Content-Type": "text/plain"}
    directory = ldap.initialize("ldap://ldap.example.org")
    entries = directory.search_s("ou=groups,dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(cn={group})")  # want: ldap-injection
    return {"entries": len(entries)}
