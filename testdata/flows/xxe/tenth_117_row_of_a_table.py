# vulnerable: the second cell of the row is the parameter
import csv
import io
import xml.sax
import xml.sax.handler

from flask import Blueprint, request

pages = Blueprint('lab117', __name__)


@pages.post('/lab117')
def lab117():
    param = ''
    for value in request.form.getlist('label'):
        param = value

    table = io.StringIO()
    csv.writer(table).writerows([['id', 'word'], ['1', param]])
    rows = list(csv.DictReader(io.StringIO(table.getvalue())))
    item = rows[0]['word']
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    from io import StringIO
    reader.parse(StringIO(item))  # want: xxe
    return 'read'
