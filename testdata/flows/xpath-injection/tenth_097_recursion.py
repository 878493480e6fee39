# vulnerable: the innermost call returns the text
from flask import jsonify, request
import lxml.etree


def peel(text, layers):
    if layers == 0:
        return text
    return peel(text[1:-1] if text.startswith('((') else text, layers - 1)


def init(app):

    @app.route('/lab097', methods=['POST'])
    def lab097():
        param = request.get_data(as_text=True)

        value = peel(param, 3)
        root = lxml.etree.parse('people.xml').getroot()
        query = '/people/person[@id="' + value + '"]/mail'
        return jsonify(len(root.xpath(query)))  # want: xpath-injection
