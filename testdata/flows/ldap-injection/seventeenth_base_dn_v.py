# vulnerable: the unit goes into the name of the base as it is
from flask import Flask
from ldap3 import Connection, Server
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)


@app.route("/bench/ldap/3/<unit>")
def endpoint(unit):
    con = Connection(Server("ldap.local"), auto_bind=True)
    base = "ou=%s,dc=bench,dc=org" % unit
    con.search(base, "(objectClass=person)")  # want: ldap-injection
    return str(con.entries)
