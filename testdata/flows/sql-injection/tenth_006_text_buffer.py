# safe: the buffer was emptied before it was read
import io

from flask import Flask, request
import psycopg2

app = Flask(__name__)


@app.route('/lab006', methods=['GET'])
def lab006():
    param = request.user_agent.string

    sheet = io.StringIO()
    print('head', param, file=sheet)
    sheet.seek(0)
    sheet.truncate()
    sheet.write('tail')
    item = sheet.getvalue()
    conn = psycopg2.connect('dbname=app')
    with conn, conn.cursor() as cur:
        cur.execute("UPDATE note SET seen = 1 WHERE title = '%s'" % item)  # ok: sql-injection
    return 'seen'
