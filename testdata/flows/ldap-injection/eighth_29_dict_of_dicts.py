# safe: the filter is written with the server's entry of the mapping, not with the client's
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/devices")
def devices():
    context = {"client": {}, "server": {"site": "berlin"}}
    context["client"]["site"] = request.args.get("site", "")
    context["client"].update(request.args)
    text = "(&(objectClass=device)(l={server[site]}))".format(**context)
    directory = ldap.initialize("ldap://ldap.example.org")
    return {"devices": len(directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, text))}  # ok: ldap-injection
