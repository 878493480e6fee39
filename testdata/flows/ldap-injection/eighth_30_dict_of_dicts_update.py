# vulnerable: the server's entry of the mapping is updated from the query string
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/devices")
def devices():
    context = {"client": {}, "server": {"site": "berlin"}}
    context["client"]["site"] = request.args.get("site", "")
    context["server"].update(request.args.to_dict())
    text = "(&(objectClass=device)(l={server[site]}))".format(**context)
    directory = ldap.initialize("ldap://ldap.example.org")
    return {"devices": len(directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, text))}  # want: ldap-injection
