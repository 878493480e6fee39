# vulnerable: the counter reaches the turn that takes the parameter
import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.route("/case086", methods=["POST"])
def case086():
    given = ""
    for name in request.form.keys():
        if request.form.get(name) == "topic":
            given = name
            break
    result, turn = "start", 0
    while turn < 5:
        turn += 2
        if turn == 4:
            result = given
    con = psycopg2.connect("dbname=shop")
    with con.cursor() as cur:
        cur.execute("SELECT count(*) FROM visits WHERE page = '{}'".format(result))  # want: sql-injection
        count = cur.fetchone()[0]
    return str(count)
