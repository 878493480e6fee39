# vulnerable: mysql percent before call
import pymysql
from flask import Flask, request

app = Flask(__name__)

@app.post("/tag")
def tag():
    body = request.get_data(as_text=True)
    name, _, value = body.partition("=")
    con = pymysql.connect(host="db", user="u")
    with con.cursor() as cur:
        cur.execute("UPDATE tags SET v = %s WHERE k = 'a'", (value,))  # ok: sql-injection
        cur.execute("UPDATE tags SET k = '%s' WHERE k = 'a'" % name)  # want: sql-injection
    con.commit()
    return "ok"
