# vulnerable: session execute of formatted text; the value goes through: json, nested function
import json

from flask import Blueprint, request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

bp = Blueprint("sqli", __name__)


@bp.route("/sqli/09", methods=("GET", "POST"))
def case_09():
    asked = request.values.get("payload", default="")

    carried = json.dumps({"carried": asked, "other": "bar"})
    next_value = json.loads(carried)["carried"]

    def work():
        return next_value

    outcome = work()

    statement = "UPDATE people SET seen = 1 WHERE name = '{}'".format(outcome)
    with Session(create_engine("sqlite:///people.db")) as session:
        session.execute(text(statement))  # want: sql-injection
        session.commit()
    return "updated"
