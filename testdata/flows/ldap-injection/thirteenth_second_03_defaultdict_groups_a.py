# vulnerable: the group of the text is read
import ldap3
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


class Groups:
    def __init__(self):
        self.by_name = defaultdict(list)

    def put(self, name, text):
        self.by_name[name].append(text)

    def last(self, name):
        return self.by_name[name][-1]


@app.route("/case012")
def page():
    param = request.user_agent.string
    groups = Groups()
    groups.put("a", "plain")
    groups.put("b", param)
    result = groups.last("b")

    con = ldap3.Connection("localhost", auto_bind=True)
    con.search("dc=example,dc=org", f"(&(objectclass=person)(uid={result}))", attributes=["mail"])  # want: ldap-injection
    return {"count": len(con.entries)}
