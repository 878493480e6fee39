# safe: the key is there, so the default is not stored
from flask import Blueprint, request
import psycopg2

pages = Blueprint('lab016', __name__)


@pages.get('/lab016/<path:label>')
def lab016(label):
    param = request.view_args['label']

    kept = {'label': 'small'}
    bar = kept.setdefault('label', param)
    conn = psycopg2.connect('dbname=app')
    with conn, conn.cursor() as cur:
        cur.execute("UPDATE note SET seen = 1 WHERE title = '%s'" % bar)  # ok: sql-injection
    return 'seen'
