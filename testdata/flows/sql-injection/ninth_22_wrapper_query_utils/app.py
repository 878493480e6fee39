# vulnerable: LIKE pattern built with the value; the value goes through: helper utils, tuple
import urllib.parse

from flask import Flask, request
from sqlalchemy import create_engine, text

from helpers.relay import relay

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "bar"


@app.route("/sqli/22", methods=["GET", "POST"])
def serve():
    arg1 = RequestWrapper(request).get_query_parameter("ref")
    carry = relay(arg1)
    final, other = carry, "bar"
    db = create_engine("sqlite:///books.db").connect()
    query = text("SELECT title FROM books WHERE title LIKE '%" + final + "%' LIMIT 5")
    hits = db.execute(query).fetchall()  # want: sql-injection
    db.close()
    return "%d hits" % len(hits)
