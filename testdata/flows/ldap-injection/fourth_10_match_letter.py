# safe: the letter picked from the constant leads to the arm with a constant
import ldap
from flask import Flask, g, render_template, request

app = Flask(__name__)
ORDER = "BCA"


@app.before_request
def open_directory():
    g.directory = ldap.initialize("ldaps://ds.example.edu")


@app.route("/staff/<path:room>")
def staff(room):
    mode = ORDER[2]
    match mode:
        case "A":
            place = "lobby"
        case "B":
            place = room
        case _:
            place = "none"
    rows = g.directory.search_s(  # ok: ldap-injection
        "ou=staff,dc=example,dc=edu", ldap.SCOPE_ONELEVEL, "(roomNumber=" + place + ")"
    )
    return render_template("staff.html", rows=rows, picture=request.args.get("pictures") == "1")
