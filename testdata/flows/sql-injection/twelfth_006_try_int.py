# safe: what is no number becomes zero
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
        picked = "0"
    with psycopg2.connect("dbname=stock") as base, base.cursor() as cursor:
        cursor.execute("SELECT name FROM goods WHERE code = '%s' ORDER BY name" % picked)  # ok: sql-injection
        return {"names": [row[0] for row in cursor]}
