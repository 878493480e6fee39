# vulnerable: the other kind of quotes is removed
from flask import Blueprint, jsonify, request
import lxml.etree

pages = Blueprint('lab111', __name__)


@pages.get('/lab111')
def lab111():
    param = ''
    found = request.headers.getlist('X-Label')
    if found:
        param = found[0]

    clean = param.replace('"', '')
    root = lxml.etree.parse('staff.xml').getroot()
    nodes = root.xpath("./person[id='%s']/mail/text()" % clean)  # want: xpath-injection
    return jsonify(nodes)
