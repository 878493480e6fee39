# vulnerable: the number is made and thrown away
import mysql.connector
from flask import Flask, request

app = Flask(__name__)


def number(value):
    try:
        n = int(value)
    except ValueError:
        n = 0
    return value if n == 0 else str(n)


def act():
    param = request.referrer or "/"
    bar = number(param)
    link = mysql.connector.connect(user="web", database="stock")
    cur = link.cursor(dictionary=True)
    query = "".join(["SELECT * FROM parts WHERE bin='", bar, "'"])
    cur.execute(query)  # want: sql-injection
    return {"parts": cur.fetchall()}


app.add_url_rule("/report", "act", act)
