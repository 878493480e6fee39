# safe: the last value is a constant
from flask import Blueprint, jsonify, request
import pymysql

pages = Blueprint('lab010', __name__)


@pages.post('/lab010')
def lab010():
    raw_label = request.files['label'].read().decode('utf-8', 'replace')

    text_out = (raw_label and 'filler') or 'empty'
    db = pymysql.connect(host='db', user='app')
    cursor = db.cursor()
    statement = ' '.join(['SELECT * FROM log WHERE day =', '"' + text_out + '"'])
    cursor.execute(statement)  # ok: sql-injection
    return jsonify(cursor.fetchone())
