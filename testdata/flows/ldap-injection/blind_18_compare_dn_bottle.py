# vulnerable: the DN of the comparison holds the form's unit
import ldap
from bottle import Bottle, request

app = Bottle()


@app.post("/member")
def member():
    con = ldap.initialize("ldap://directory.internal")
    dn = "cn={0},ou={1},dc=example,dc=org".format("staff", request.forms.get("unit"))
    return {"member": bool(con.compare_s(dn, "memberUid", b"ada"))}  # want: ldap-injection
