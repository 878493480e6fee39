# safe: the value is a variable of the path
from flask import jsonify, request
from lxml import etree


def init(app):

    @app.route('/lab110', methods=['POST'])
    def lab110():
        param = request.files['label'].read().decode('utf-8', 'replace')

        tree = etree.parse('staff.xml')
        found = tree.xpath('//person[@team=$team and name=$name]', team='ops', name=param)  # ok: xpath-injection
        return jsonify(len(found))
