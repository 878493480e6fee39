# safe: the header row is read
import csv
import io
import xml.sax
import xml.sax.handler

from flask import Blueprint, request

pages = Blueprint('lab118', __name__)


@pages.post('/lab118')
def lab118():
    param = ''
    for value in request.form.getlist('label'):
        param = value

    table = io.StringIO()
    csv.writer(table).writerows([['id', 'word'], ['1', param]])
    rows = list(csv.DictReader(io.StringIO(table.getvalue())))
    item = rows[0]['id']
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    from io import StringIO
    reader.parse(StringIO(item))  # ok: xxe
    return 'read'
