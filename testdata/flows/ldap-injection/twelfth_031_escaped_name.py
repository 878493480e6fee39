# vulnerable: the other part is escaped
import ldap
import ldap.dn
from flask import Flask, request

app = Flask(__name__)


@app.route("/shovel", methods=["POST"])
def shovel():
    incoming = request.form.to_dict().get("needle", "")
    link = ldap.initialize("ldap://directory.local")
    name = "cn=" + incoming + ",ou=" + ldap.dn.escape_dn_chars("people") + ",dc=local"
    return {"count": len(link.search_s(name, ldap.SCOPE_BASE))}  # want: ldap-injection
