# safe: the switch that is passed is off
from flask import jsonify, request
from lxml import etree


def parser_for(trusting):
    return etree.XMLParser(resolve_entities=trusting, no_network=not trusting, load_dtd=trusting)


def init(app):

    @app.route('/lab128', methods=['GET'])
    def lab128():
        param = request.environ.get('HTTP_X_LABEL', '')

        wide = False
        doc = etree.fromstring(param.encode(), parser_for(wide))  # ok: xxe
        return jsonify(doc.tag)
