# vulnerable: the variable is there but the text is put in as well
from flask import jsonify, request
from lxml import etree


def init(app):

    @app.route('/lab109', methods=['POST'])
    def lab109():
        param = request.files['label'].read().decode('utf-8', 'replace')

        tree = etree.parse('staff.xml')
        found = tree.xpath('//person[@team=$team and name="' + param + '"]', team='ops')  # want: xpath-injection
        return jsonify(len(found))
