# safe: escaped for a name
import ldap
import ldap.dn
from flask import Flask, request

app = Flask(__name__)


@app.route("/shovel", methods=["POST"])
def shovel():
    incoming = request.form.to_dict().get("needle", "")
    link = ldap.initialize("ldap://directory.local")
    name = "cn=" + ldap.dn.escape_dn_chars(incoming) + ",ou=people,dc=local"
    return {"count": len(link.search_s(name, ldap.SCOPE_BASE))}  # ok: ldap-injection
