# safe: the value is an integer
import psycopg2
from flask import Flask, request

app = Flask(__name__)


def tidy(text):
    return int(text)


@app.get("/order")
def order():
    number = tidy(request.values["number"])
    with psycopg2.connect("dbname=shop") as db, db.cursor() as cursor:
        cursor.execute("SELECT state FROM orders WHERE number = '" + str(number) + "'")  # ok: sql-injection
        row = cursor.fetchone()
    return {"state": row and row[0]}
