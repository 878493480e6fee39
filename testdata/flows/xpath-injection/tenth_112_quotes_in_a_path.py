# safe: a value with the quote in use is refused
from flask import Blueprint, jsonify, request
import lxml.etree

pages = Blueprint('lab112', __name__)


@pages.get('/lab112')
def lab112():
    param = ''
    found = request.headers.getlist('X-Label')
    if found:
        param = found[0]

    if "'" in param:
        return 'bad', 400
    clean = param
    root = lxml.etree.parse('staff.xml').getroot()
    nodes = root.xpath("./person[id='%s']/mail/text()" % clean)  # ok: xpath-injection
    return jsonify(nodes)
