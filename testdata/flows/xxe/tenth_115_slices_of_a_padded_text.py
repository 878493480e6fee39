# vulnerable: the slice takes what lies behind the pad
import io

from flask import jsonify, request
from lxml import etree


def init(app):

    @app.route('/lab115/<path:label>', methods=['GET'])
    def lab115(label):
        given = request.view_args['label']

        padded = 'pad-pad-' + given
        shown = padded[8:]
        parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
        tree = etree.parse(io.StringIO(shown), parser)  # want: xxe
        return jsonify(tree.docinfo.encoding)
