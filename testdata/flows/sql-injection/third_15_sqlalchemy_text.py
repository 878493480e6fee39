# vulnerable: text() is given the query's value inside the statement
from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("sqlite:///site.db")


@app.get("/mail")
def mail():
    address = request.args["address"]
    with engine.connect() as connection:
        row = connection.execute(text("SELECT id FROM mails WHERE address = '" + address + "'")).first()  # want: sql-injection
    return {"found": row is not None}
