# vulnerable: the switch that is passed is on
from flask import jsonify, request
from lxml import etree


def parser_for(trusting):
    return etree.XMLParser(resolve_entities=trusting, no_network=not trusting, load_dtd=trusting)


def init(app):

    @app.route('/lab127', methods=['GET'])
    def lab127():
        param = request.environ.get('HTTP_X_LABEL', '')

        wide = True
        doc = etree.fromstring(param.encode(), parser_for(wide))  # want: xxe
        return jsonify(doc.tag)
