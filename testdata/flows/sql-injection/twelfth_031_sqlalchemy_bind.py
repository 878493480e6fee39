# vulnerable: written into the statement
import sqlalchemy
from flask import Flask, request

app = Flask(__name__)
ENGINE = sqlalchemy.create_engine("sqlite:///stock.db")


@app.route("/zipper")
def zipper():
    asked = request.headers.get("X-Ticket", default="")
    statement = sqlalchemy.text(f"SELECT id FROM goods WHERE code = '{asked}'")  # want: sql-injection
    with ENGINE.connect() as link:
        return {"rows": len(link.execute(statement).all())}
