# vulnerable: the first true value is the parameter
from flask import Blueprint, jsonify, request
import pymysql

pages = Blueprint('lab009', __name__)


@pages.post('/lab009')
def lab009():
    raw_label = request.files['label'].read().decode('utf-8', 'replace')

    text_out = '' or raw_label or 'filler'
    db = pymysql.connect(host='db', user='app')
    cursor = db.cursor()
    statement = ' '.join(['SELECT * FROM log WHERE day =', '"' + text_out + '"'])
    cursor.execute(statement)  # want: sql-injection
    return jsonify(cursor.fetchone())
