# vulnerable: the buffer is read whole
import io

from flask import Flask, request
import psycopg2

app = Flask(__name__)


@app.route('/lab005', methods=['GET'])
def lab005():
    param = request.user_agent.string

    sheet = io.StringIO()
    print('head', param, file=sheet)
    item = sheet.getvalue()
    conn = psycopg2.connect('dbname=app')
    with conn, conn.cursor() as cur:
        cur.execute("UPDATE note SET seen = 1 WHERE title = '%s'" % item)  # want: sql-injection
    return 'seen'
