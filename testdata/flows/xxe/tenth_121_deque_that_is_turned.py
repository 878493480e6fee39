# vulnerable: after the turn the parameter stands at the right
import collections
from urllib.parse import unquote_plus

from flask import jsonify, request
from lxml import etree


def init(app):

    @app.route('/lab121', methods=['GET'])
    def lab121():
        raw_label = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

        ring = collections.deque(['x', raw_label, 'y'])
        ring.rotate(1)
        text_out = ring.pop()
        parser = etree.XMLParser(resolve_entities=True)
        doc = etree.fromstring(text_out, parser)  # want: xxe
        return jsonify(doc.tag)
