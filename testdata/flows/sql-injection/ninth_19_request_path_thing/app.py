# vulnerable: session execute of formatted text; the value goes through: arith never, helper thing
from flask import request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from helpers.thing_factory import create_thing


def init(app):
    @app.route("/sqli/19/<tail>", methods=["GET"])
    def respond_19_get(tail):
        return respond_19_post(tail)

    @app.route("/sqli/19/<tail>", methods=["POST"])
    def respond_19_post(tail):
        supplied = request.path.rsplit("/", 1)[-1]

        middle = "bar"
        n = 106
        if (500 // 42) + n < 200:
            middle = supplied

        the_thing = create_thing()
        bar = the_thing.do_something(middle)

        statement = "UPDATE people SET seen = 1 WHERE name = '{}'".format(bar)
        with Session(create_engine("sqlite:///people.db")) as session:
            session.execute(text(statement))  # want: sql-injection
            session.commit()
        return "updated"
