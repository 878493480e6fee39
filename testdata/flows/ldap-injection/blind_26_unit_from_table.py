# safe: the DN is looked up by the unit's key
import ldap
from bottle import Bottle, request

app = Bottle()
UNITS = {"it": "cn=staff,ou=it,dc=example,dc=org", "hr": "cn=staff,ou=hr,dc=example,dc=org"}


@app.post("/member")
def member():
    con = ldap.initialize("ldap://directory.internal")
    dn = UNITS.get(request.forms.get("unit"), UNITS["it"])
    return {"member": bool(con.compare_s(dn, "memberUid", b"ada"))}  # ok: ldap-injection
