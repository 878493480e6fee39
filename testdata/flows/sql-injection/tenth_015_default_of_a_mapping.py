# vulnerable: the key is missing, so the default is stored
from flask import Blueprint, request
import psycopg2

pages = Blueprint('lab015', __name__)


@pages.get('/lab015/<path:label>')
def lab015(label):
    param = request.view_args['label']

    kept = {'size': 'small'}
    bar = kept.setdefault('label', param)
    conn = psycopg2.connect('dbname=app')
    with conn, conn.cursor() as cur:
        cur.execute("UPDATE note SET seen = 1 WHERE title = '%s'" % bar)  # want: sql-injection
    return 'seen'
