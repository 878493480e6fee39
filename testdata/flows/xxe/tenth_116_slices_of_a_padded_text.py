# safe: the slice takes the pad only
import io

from flask import jsonify, request
from lxml import etree


def init(app):

    @app.route('/lab116/<path:label>', methods=['GET'])
    def lab116(label):
        given = request.view_args['label']

        padded = 'pad-pad-' + given
        shown = padded[:8]
        parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
        tree = etree.parse(io.StringIO(shown), parser)  # ok: xxe
        return jsonify(tree.docinfo.encoding)
