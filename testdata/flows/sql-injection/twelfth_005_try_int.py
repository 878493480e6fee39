# vulnerable: what is no number is taken as it is
import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.route("/mallet")
def mallet():
    param = ""
    for name, value in request.args.items():
        if value == "pick":
            param = name
            break
    try:
        picked = str(int(param))
    except ValueError:
        picked = param
    with psycopg2.connect("dbname=stock") as base, base.cursor() as cursor:
        cursor.execute("SELECT name FROM goods WHERE code = '%s' ORDER BY name" % picked)  # want: sql-injection
        return {"names": [row[0] for row in cursor]}
