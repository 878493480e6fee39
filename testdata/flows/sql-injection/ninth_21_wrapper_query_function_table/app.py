# vulnerable: sqlalchemy text with the value in it; the value goes through: config, function table
import configparser

import sqlalchemy
from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/query/21")
@app.post("/query/21")
def case():
    scr = SeparateRequest(request)
    user_input = scr.get_query_parameter("q")

    conf = configparser.RawConfigParser()
    conf.add_section("section")
    conf.set("section", "alpha", "bar")
    conf.set("section", "keyB", user_input)
    passed = conf.get("section", "keyB")

    dispatch = {"keep": lambda x: x, "drop": lambda x: "bar"}
    bar = dispatch["keep"](passed)

    engine = sqlalchemy.create_engine("sqlite:///people.db")
    with engine.connect() as connection:
        result = connection.execute(sqlalchemy.text(f"SELECT name FROM people WHERE city = '{bar}'"))  # want: sql-injection
        count = len(result.fetchall())
    return f"<p>{count}</p>"


if __name__ == "__main__":
    app.run()
