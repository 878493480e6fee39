# safe: bound to the statement
import sqlalchemy
from flask import Flask, request

app = Flask(__name__)
ENGINE = sqlalchemy.create_engine("sqlite:///stock.db")


@app.route("/zipper")
def zipper():
    asked = request.headers.get("X-Ticket", default="")
    statement = sqlalchemy.text("SELECT id FROM goods WHERE code = :code").bindparams(code=asked)  # ok: sql-injection
    with ENGINE.connect() as link:
        return {"rows": len(link.execute(statement).all())}
