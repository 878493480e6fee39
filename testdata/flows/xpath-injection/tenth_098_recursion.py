# safe: the innermost call returns a count
from flask import jsonify, request
import lxml.etree


def peel(text, layers):
    if not text.startswith('('):
        return str(layers)
    return peel(text[1:], layers + 1)


def init(app):

    @app.route('/lab098', methods=['POST'])
    def lab098():
        param = request.get_data(as_text=True)

        value = peel(param, 0)
        root = lxml.etree.parse('people.xml').getroot()
        query = '/people/person[@id="' + value + '"]/mail'
        return jsonify(len(root.xpath(query)))  # ok: xpath-injection
