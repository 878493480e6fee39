# safe: the letter at the constant's index is not the one that leads to the parameter
import ldap
from flask import Flask, request

app = Flask(__name__)
PLAN = "ABC"


@app.route("/printers")
def printers():
    location = request.args.get("location", "")
    choice = PLAN[1]
    if choice == "A" or choice == "C":
        place = location
    else:
        place = "lobby"
    directory = ldap.initialize("ldap://ldap.example.org")
    found = directory.search_s("ou=printers,dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(l={place})")  # ok: ldap-injection
    return {"printers": len(found)}
