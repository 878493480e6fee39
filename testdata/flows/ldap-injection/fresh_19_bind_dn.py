# vulnerable: the path value is put into the name that is searched
import ldap
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Person(MethodView):
    base = "ou=people,dc=example,dc=org"

    def get(self, uid):
        conn = ldap.initialize("ldap://directory")
        name = "uid=" + uid + "," + self.base
        entries = conn.search_s(name, ldap.SCOPE_BASE, "(objectClass=*)")  # want: ldap-injection
        return {"entries": len(entries)}


app.add_url_rule("/person/<uid>", view_func=Person.as_view("person"))
